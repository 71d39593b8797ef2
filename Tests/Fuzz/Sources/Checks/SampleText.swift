/// The text that corrections and authority files are tried on.
enum SampleText {
    static let name = "notice.txt"

    static let bytes = Array(
        """
        Hội nghị sơ kết công tác quý I

        Ngày 5/4/2021, Huyện ủy Hòa Bình tổ chức Hội nghị sơ kết. Đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì.
        Theo Nghị quyết số 12-NQ/TW ngày 16/3/2012, huyện có 3.940 trên 5.408 đảng viên, đạt 72,86 %.

        """.utf8
    )
}
