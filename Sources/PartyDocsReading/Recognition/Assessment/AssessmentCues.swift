internal import PartyDocsCore

/// The words that show what a sentence does, with how strongly each does.
enum AssessmentCues {
    /// What a phrase speaks for, and its weight in tenths.
    struct Cue: Sendable {
        let function: AssessmentFunction
        let weight: Int
    }

    static let table = PhraseTable<Cue>(
        cues(
            .procedure,
            [
                (35, "chủ trì, buổi làm việc, hội nghị nghe, dự và phát biểu, dự và chỉ đạo, thông tin về"),
                (
                    25,
                    "khai mạc, tham dự, dự hội nghị, đến dự, cùng dự, dự có, dự buổi, công bố quyết định, trao quyết định"
                ),
                (
                    25,
                    "làm việc với, tổ chức hội nghị, tổ chức họp báo, tổ chức lễ, tổ chức đại hội, cho ý kiến, tiếp xúc"
                ),
                (20, "thông báo kết quả, xem xét, tiến hành bầu, bỏ phiếu, trúng cử, đại diện cho, tổ chức hội thảo"),
                (
                    15,
                    "diễn ra, bế mạc, trình bày, họp báo, phát biểu tại, thay mặt, chương trình làm việc, tại điểm cầu"
                ),
                (10, "thảo luận, thông qua, bầu"),
            ]
        )
            + cues(
                .achievement,
                [
                    (35, "biểu dương, đánh giá cao, kết quả nổi bật, thành tích nổi bật"),
                    (25, "ghi nhận, ưu điểm, chuyển biến, cách làm hay, thực hiện tốt, đã thực hiện, đã đạt, đạt được"),
                    (20, "thành tích, thành tựu, vượt chỉ tiêu, vượt kế hoạch, được nâng lên, được thực hiện"),
                    (15, "đã, hoàn thành, đạt, kết nạp, nghiêm túc, hiệu quả rõ rệt"),
                    (8, "chủ động, tích cực, bám sát, kịp thời, phát huy"),
                ]
            )
            + cues(
                .shortcoming,
                [
                    (45, "tuy nhiên, khuyết điểm, yếu kém, những tồn tại"),
                    (30, "hạn chế, tồn tại, bất cập, vi phạm, suy thoái, chưa nghiêm, chưa đáp ứng"),
                    (25, "chưa được, còn chậm, tồn đọng, chưa cụ thể, chưa sâu, kỷ luật cảnh cáo, khiển trách"),
                    (15, "chưa, thiếu, dàn trải, vướng mắc, lúng túng"), (8, "khó khăn, còn"),
                ]
            )
            + cues(
                .task,
                [
                    (40, "đề nghị, yêu cầu các, yêu cầu mỗi, phải tiếp tục, cần tiếp tục, cần tập trung, đề nghị các"),
                    (30, "yêu cầu, lưu ý, phải, cần, cần phải, phấn đấu, giao cho, nhiệm vụ trọng tâm là"),
                    (20, "tiếp tục, kiên quyết, khẩn trương, trước mắt, không được để"),
                    (15, "tập trung, tăng cường, đẩy mạnh, chú trọng, thực hiện nghiêm, quan tâm, phối hợp chặt chẽ"),
                    (8, "nâng cao, quán triệt, đổi mới, xây dựng, chủ động"),
                ]
            )
            + cues(
                .solution,
                [
                    (35, "giải pháp đột phá, khâu đột phá, giải pháp đầu tiên, giải pháp thứ"),
                    (20, "giải pháp, sẽ, các biện pháp"), (10, "theo hướng, đột phá"),
                ]
            )
            + cues(
                .background,
                [
                    (40, "từ khi, trên cơ sở phân tích, trong bối cảnh, cả nước có, toàn tỉnh có, với chủ đề"),
                    (30, "theo kế hoạch, có chức năng, tổng số, hiện nay, đặc điểm, điểm tương đồng, được thành lập"),
                    (15, "gồm có, bao gồm, là đơn vị, hằng năm, căn cứ"),
                ]
            )
    )

    private static func cues(_ function: AssessmentFunction, _ groups: [(Int, String)]) -> [(String, Cue)] {
        groups.flatMap { weight, phrases in
            phrases.split(separator: ",").map { (String($0), Cue(function: function, weight: weight)) }
        }
    }
}
