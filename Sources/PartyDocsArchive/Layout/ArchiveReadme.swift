/// The text that explains an archive to somebody who has nothing else.
enum ArchiveReadme {
    static let text = """
        KHO LƯU TRỮ VĂN BẢN (bản tiếng Việt)

        Thư mục này là một gói BagIt 1.0 (RFC 8493). Mỗi văn bản là một tệp XML.

        data/documents/xx/yy/ID.xml   văn bản: toàn văn, bố cục, tên người, chức vụ, cơ quan, văn bản được viện dẫn,
                                      ngày tháng, số liệu và nguồn gốc
        data/documents/xx/yy/ID.*     tệp gốc, đúng từng byte
        data/unread/                  tệp gốc không đọc được thành văn bản; lý do ghi trong data/index.csv
        data/index.csv                danh mục: mỗi dòng là một tệp nguồn (CSV theo RFC 4180, UTF-8)
        data/schemas/                 lược đồ RELAX NG mà mọi tệp XML tuân theo
        manifest-sha256.txt, manifest-sha512.txt
                                      mã kiểm tra của từng tệp; đối chiếu bằng sha256sum -c, sha512sum -c
        bag-info.txt                  thông tin về gói

        Trong tệp XML, phần <text> chứa nguyên văn: bỏ các thẻ đi thì còn lại đúng văn bản đã đọc. xx và yy là bốn chữ
        số đầu của SHA-256 của ID.

        ARCHIVE OF TEXTS (English)

        This folder is a bag (BagIt 1.0, RFC 8493). Each text is one XML file.

        data/documents/xx/yy/ID.xml   a text: in full, its layout, persons, offices, organizations, cited documents,
                                      dates, figures and where it comes from
        data/documents/xx/yy/ID.*     the original file, byte for byte
        data/unread/                  original files that could not be read as texts; data/index.csv says why
        data/index.csv                the index, a row for each source file (CSV by RFC 4180, UTF-8)
        data/schemas/                 the RELAX NG schema that every XML file follows
        manifest-sha256.txt, manifest-sha512.txt
                                      the sums of all files; compare with sha256sum -c, sha512sum -c
        bag-info.txt                  about this bag

        In an XML file the part <text> holds the words: without the tags it is exactly the text that was read. xx and yy
        are the first four digits of the SHA-256 of ID.

        """
}
