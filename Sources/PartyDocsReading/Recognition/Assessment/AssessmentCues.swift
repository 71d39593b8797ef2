internal import PartyDocsCore

/// The words that show what a sentence does, with how strongly each does.
///
/// Three tables: words that count where a sentence opens with them (`Dự hội nghị có …`, `Tuy nhiên, …`), words that
/// count anywhere, and verbs of reaching that ask for something only where nothing says that it was done
/// (`tăng cường kiểm tra` is a task, `đã tăng cường kiểm tra` an achievement).
enum AssessmentCues {
    /// What a phrase speaks for, and its weight in tenths.
    struct Cue: Sendable {
        let function: AssessmentFunction
        let weight: Int
    }

    /// Words that count at the start of a sentence.
    static let openings = PhraseTable<Cue>(
        cues(
            .procedure,
            [
                (
                    60,
                    """
                    dự hội nghị|dự buổi|dự có|dự lễ|dự họp|dự đại hội|dự kỳ họp|dự phiên họp|dự và|dự tại|cùng dự|tham dự|đến dự|\
                    tới dự|về dự|về phía|cùng đi|cùng tham gia|tham gia đoàn|tiếp và làm việc|thành phần|chủ trì|đồng chủ trì|\
                    hội nghị do|hội nghị nghe|hội nghị đã nghe|các đại biểu đã nghe|các đại biểu được nghe|đại hội đã nghe|\
                    hội nghị có sự tham dự|tiếp đoàn|tham gia hội nghị|có mặt|tham gia đoàn có|tham gia các cuộc|ra đón|lễ viếng|lễ truy điệu|lễ tang|sau khi thảo luận|\
                    sau khi nghe|sau khi xem xét|chỉ thị này|kế hoạch này|chương trình này|hướng dẫn này|đề án này|hội nghị còn|công văn này|quyết định này|nghị quyết này|kết luận này|quy định này|\
                    thông báo này|chi tiết
                    """
                ),
                (
                    40,
                    """
                    hội nghị đã thảo luận|hội nghị thảo luận|các đại biểu đã thảo luận|các đại biểu thảo luận|hội nghị tiến hành|\
                    hội nghị đã tiến hành|đại hội đã bầu|đại hội bầu|đại hội tiến hành|đại hội cũng|đại hội đã tiến hành|\
                    hội nghị đã bầu|hội nghị cũng|kỳ họp đã|hội nghị đã cho ý kiến|hội nghị đã thông qua|đại hội thông qua|\
                    đại hội đã thông qua|theo quyết định|theo các quyết định|tại quyết định|theo nghị quyết số|chương trình làm việc|\
                    thông tin được|kết thúc hội nghị|kết thúc buổi|kết thúc đại hội|bế mạc|khai mạc|tại phiên khai mạc|\
                    trả lời câu hỏi|cũng tại|cũng trong|cùng ngày|cùng thời gian|hội nghị được|buổi làm việc|cuộc họp
                    """
                ),
                (
                    30,
                    """
                    nhân dịp này|dịp này|trong dịp này|ngay sau|sau hội nghị|sau hội đàm|\
                    sau lễ|sau buổi|tiếp đó|sau đó|tiếp tục chương trình|theo chương trình|trong khuôn khổ|thừa ủy quyền|thay mặt|\
                    trước đó|tại lễ|tại đây|nhận nhiệm vụ|tân
                    """
                ),
                (
                    15,
                    "tại hội nghị|tại buổi|tại kỳ họp|tại đại hội|tại phiên|tại cuộc|tại chương trình|phát biểu|đáp từ"
                ),
            ]
        )
            + cues(
                .shortcoming,
                [
                    (
                        70,
                        """
                        tuy nhiên|tuy vậy|tuy thế|song|mặc dù vậy|bên cạnh những kết quả|bên cạnh kết quả|bên cạnh những thành tích|\
                        bên cạnh những mặt đạt được|bên cạnh những ưu điểm|bên cạnh những chuyển biến|ngoài những kết quả|\
                        hạn chế lớn nhất|một số hạn chế|những hạn chế|về hạn chế|về tồn tại|bên cạnh đó, vẫn còn|bên cạnh đó, một số|\
                        bên cạnh đó, còn|bên cạnh đó, công tác
                        """
                    ),
                    (
                        50,
                        "nguyên nhân chủ yếu|nguyên nhân của|nguyên nhân chủ quan|nguyên nhân là|nguyên nhân do|hạn chế|tồn tại"
                    ),
                    (
                        25,
                        "nguyên nhân|một số nơi|có nơi|còn nhiều|vẫn còn|một số địa phương|một số cấp ủy|một số đơn vị|nhưng"
                    ),
                ]
            )
            + cues(
                .task,
                [
                    (
                        45,
                        """
                        mục tiêu|chỉ tiêu|phương hướng|về phương hướng|nhiệm vụ trọng tâm|về nhiệm vụ|trong thời gian tới|thời gian tới|\
                        để thực hiện|để triển khai|để hoàn thành|để đạt được|yêu cầu|đề nghị|trước mắt|phấn đấu|về nhiệm vụ trọng tâm
                        """
                    ),
                    (25, "một là|hai là|ba là|bốn là|năm là|sáu là|thứ nhất|thứ hai|thứ ba|thứ tư"),
                    (
                        20,
                        "kết luận hội nghị|kết luận buổi|kết luận phiên|phát biểu kết luận|phát biểu chỉ đạo|phát biểu giao"
                    ),
                ]
            )
            + cues(
                .solution,
                [
                    (
                        60,
                        "về giải pháp|giải trình|tiếp thu ý kiến|giải pháp|một trong những giải pháp|các giải pháp|khâu đột phá"
                    ), (15, "cụ thể"),
                ]
            )
            + cues(
                .achievement,
                [
                    (
                        40,
                        """
                        những năm qua|những năm gần đây|thời gian qua|trong thời gian qua|nhiệm kỳ qua|trong nhiệm kỳ|trong nhiệm kỳ qua|\
                        kết quả|kết quả nổi bật|đến nay|tính đến|về kết quả|nổi bật|qua 5 năm|sau 5 năm|qua thực hiện|sau một năm|sau hai năm|sau ba năm|sau năm năm|qua một năm|một năm qua|từ đầu năm|\
                        từ đầu nhiệm kỳ|trong 5 năm|qua triển khai|công tác|nhờ đó|nhờ vậy|nhiều nơi
                        """
                    ),
                    (
                        15,
                        "theo báo cáo|báo cáo|theo đánh giá|qua thảo luận|năm qua|trong năm|tổng|thu ngân sách|kinh tế"
                    ),
                ]
            )
            + cues(
                .background,
                [
                    (
                        50,
                        """
                        theo kế hoạch|theo quy định|theo dự kiến|theo điểm|theo khoản|theo điều|khoản|điều|nhóm thứ nhất|\
                        nhóm thứ hai|trả lời|bạn đọc|đối tượng|cách tính|bí danh|được biết|hiện nay, cả nước|tóm tắt|tiểu sử|quá trình công tác|sinh ngày|\
                        sinh năm|ngày sinh|quê quán|dân tộc|trình độ|so với luật|luật gồm|nghị quyết gồm|quy định gồm|\
                        trên cơ sở phân tích|trong bối cảnh|trước tình hình|ngày thành lập|là cựu|xuất thân|gia nhập|xét đề nghị|xét tờ trình|xét báo cáo
                        """
                    ),
                    (
                        25,
                        "từ khi|căn cứ|hiện nay|hiện|hiện có|toàn tỉnh hiện|theo đề án|theo luật|sau khi hợp nhất|sau khi sáp nhập|sau sáp nhập"
                    ),
                ]
            )
    )

    /// Words that count wherever they stand.
    static let anywhere = PhraseTable<Cue>(
        cues(
            .procedure,
            [
                (
                    30,
                    """
                    chủ trì hội nghị|chủ trì buổi|chủ trì cuộc|chủ trì kỳ họp|chủ trì phiên|chủ trì đại hội|chủ trì lễ|chủ trì|chủ tọa|\
                    buổi làm việc với|làm việc với|tổ chức hội nghị|tổ chức đại hội|tổ chức họp|tổ chức lễ|tổ chức kỳ họp|\
                    tổ chức phiên|tổ chức buổi|tổ chức gặp mặt|tổ chức hội thảo|tổ chức tọa đàm|tổ chức cuộc|tổ chức trọng thể|\
                    long trọng tổ chức|công bố quyết định|công bố các quyết định|trao quyết định|trao các quyết định|được chuẩn y|\
                    chuẩn y|phê chuẩn|được bổ nhiệm|bổ nhiệm|được luân chuyển|điều động|chỉ định|miễn nhiệm|giữ chức vụ|giữ chức|\
                    được phân công|được giao làm|nghỉ hưu|nghỉ công tác|tiếp xúc cử tri|quyết định:|quyết định khiển trách|quyết định cảnh cáo|đề nghị liên hệ|hội đàm|hội kiến|thông tin về|\
                    thi hành kỷ luật bằng hình thức|quyết định thi hành kỷ luật|quyết định kỷ luật|thăng quân hàm|thăng cấp bậc|\
                    phong hàm|được phổ biến|được nghe|đã nghe|nhận nhiệm vụ|giao nhiệm vụ cho|cảm ơn|cám ơn
                    """
                ),
                (
                    22,
                    """
                    dự và phát biểu|dự và chỉ đạo|tham dự|đến dự|tới dự|cùng dự|dự hội nghị|dự lễ|dự có|khai mạc|bế mạc|trúng cử|\
                    đắc cử|tái cử|được bầu|bỏ phiếu|biểu quyết|tiến hành bầu|dâng hương|dâng hoa|viếng|đặt vòng hoa|đặt hoa|\
                    đến thăm|thăm và|tặng quà|tặng hoa|trao tặng|trao huy hiệu|tặng huân chương|trao bằng|chứng kiến|lễ ký|\
                    ký kết|trình thư ủy nhiệm|thông báo kết quả|vừa ký|đã ký|ký quyết định|ký kế hoạch|ban hành kế hoạch|sẽ diễn ra|sẽ khai mạc|sẽ hội kiến|sẽ họp|\
                    sẽ thăm|an táng|lễ viếng|lễ truy điệu|điện chia buồn|tặng thưởng|thông báo để|hiệp thương|họp phiên|mở hội nghị|thi hành kỷ luật đối với|đã tiếp|tiếp đại sứ|\
                    chào từ biệt|công bố lệnh|giải quyết tố cáo|báo cáo:|nêu rõ:|cho biết:|phát biểu:|với kết quả:|tiếp đồng chí|cho ý kiến|công bố kết quả|chúc mừng|\
                    khai trừ ra khỏi đảng|cảnh cáo|khiển trách|cách chức|họp kỳ|đã họp|xem xét, kết luận
                    """
                ),
                (
                    12,
                    """
                    diễn ra|trình bày|họp báo|thay mặt|tại điểm cầu|thảo luận|thông qua|bầu|xem xét|đại diện cho|nghe|tiếp|tiến hành|\
                    ký|tham luận|giới thiệu|truyền đạt|ra mắt|trao|kết nối|trực tuyến
                    """
                ),
            ]
        )
            + cues(
                .achievement,
                [
                    (
                        35,
                        "biểu dương|đánh giá cao|kết quả nổi bật|thành tích nổi bật|nhiều cố gắng|những ưu điểm|vượt chỉ tiêu"
                    ),
                    (
                        25,
                        """
                        ghi nhận|ưu điểm|chuyển biến|cách làm hay|thực hiện tốt|đã thực hiện|đã đạt|đạt được|vượt kế hoạch|vượt dự toán|\
                        thành tích|thành tựu|bước phát triển|bước tiến|tiến bộ|được nâng lên|được tăng cường|được cải thiện|\
                        được giữ vững|được củng cố|được quan tâm|được chú trọng|được thực hiện|được triển khai|được duy trì|\
                        tăng trưởng bình quân|hoàn thành vượt|cơ bản hoàn thành|đã hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|tổ chức thành công|khởi sắc|\
                        đã tổ chức xong|đi vào cuộc sống|đã được trả lời|được trả lời|được bộ quốc phòng tặng|cờ thi đua|trong sạch, vững mạnh, bằng|so với cùng kỳ|dự toán|ước đạt|ước thực hiện|đã khẳng định
                        """
                    ),
                    (
                        15,
                        """
                        đã|đạt|kết nạp|nghiêm túc|hiệu quả rõ rệt|tăng|vượt|giảm còn|xuống còn|bình quân|gấp|đạt chuẩn|\
                        giữ vững|ổn định|thu hút|giải ngân|cao nhất|xuất siêu|miễn, giảm|dẫn đầu|thành công|xây mới|vận động được|ủng hộ|quyết toán|huy động
                        """
                    ),
                    (
                        8,
                        "chủ động|tích cực|bám sát|kịp thời|phát huy|đúng tiến độ|tỷ lệ|tổng|kim ngạch|sản lượng|năng suất"
                    ),
                ]
            )
            + cues(
                .shortcoming,
                [
                    (
                        40,
                        """
                        khuyết điểm|yếu kém|những tồn tại|có nhiều vi phạm|có vi phạm|vi phạm rất nghiêm trọng|vi phạm nghiêm trọng|một số hạn chế|những hạn chế|còn hạn chế|còn nhiều khó khăn|khâu yếu|gây hậu quả|hậu quả nghiêm trọng|làm giảm uy tín|có lúc còn|còn nặng|trách nhiệm thuộc về|\
                        chịu trách nhiệm chính|gây dư luận|gây thiệt hại|thiếu trách nhiệm, buông lỏng|buông lỏng|mất đoàn kết
                        """
                    ),
                    (
                        28,
                        """
                        hạn chế|bất cập|vi phạm|suy thoái|chưa nghiêm|chưa đáp ứng|chưa đạt|chưa đạt yêu cầu|không đạt|chưa được|còn chậm|còn lúng túng|\
                        còn nể nang|tồn đọng|nợ đọng|chưa cụ thể|chưa sâu|chưa cao|chưa đều|chưa đồng đều|chưa thường xuyên|chưa xử lý|xuống cấp|lấn chiếm|tái phạm|thiệt hại|phản ánh|bức xúc|\
                        nhập siêu|thừa nhận|trông chờ, ỷ lại|lãng phí|giảm sút|chưa quyết liệt|chưa kịp thời|\
                        chưa tương xứng|vẫn còn|kém hiệu quả|hình thức|chồng chéo|dàn trải|lúng túng|nể nang|\
                        mất an toàn|dưới mức|thấp hơn|còn để xảy ra|né tránh|đùn đẩy|sai phạm|tiêu cực xảy ra
                        """
                    ),
                    (
                        15,
                        "chưa|thiếu|vướng mắc|vướng|chậm|hụt|lỗ|yếu|khuyết|tạm dừng|kéo dài|ách tắc|thất thoát|tử vong|người chết|ngập|sụt giảm"
                    ),
                    (8, "khó khăn|còn|tồn tại"),
                ]
            )
            + cues(
                .task,
                [
                    (
                        45,
                        """
                        đề nghị|yêu cầu các|yêu cầu mỗi|phải tiếp tục|cần tiếp tục|cần tập trung|đề nghị các|cần phải|yêu cầu|lưu ý|\
                        nhiệm vụ trọng tâm|chỉ đạo các|giao cho|giao các|mong muốn|đặt ra yêu cầu|không được để|không để|kiến nghị
                        """
                    ),
                    (
                        30,
                        "phải|cần|phấn đấu|kiên quyết|khẩn trương|sớm|hứa|quyết tâm|nghiêm cấm|tuyệt đối không|không được"
                    ),
                    (14, "trước ngày|trước mắt|tiếp tục|nhất trí|nhấn mạnh|nhiệm vụ"),
                ]
            )
            + cues(
                .solution,
                [
                    (
                        40,
                        "giải pháp đột phá|khâu đột phá|giải pháp đầu tiên|giải pháp thứ|một trong những giải pháp|giải pháp trọng tâm"
                    ),
                    (
                        24,
                        """
                        sẽ phấn đấu|sẽ tập trung|sẽ tiếp tục|sẽ triển khai|sẽ khởi công|sẽ kéo dài|sẽ trình|sẽ ban hành|sẽ hoàn thành|\
                        sẽ đẩy mạnh|sẽ sắp xếp|sẽ được|sẽ|đang trình|đang phối hợp|đang xây dựng|đang hoàn thiện|giải pháp|các biện pháp|lộ trình
                        """
                    ),
                    (10, "theo hướng|đột phá|dự kiến|thí điểm"),
                ]
            )
            + cues(
                .background,
                [
                    (
                        45,
                        """
                        cả nước có|toàn tỉnh có|toàn huyện có|đảng bộ tỉnh có|với chủ đề|có chủ đề|phương châm|đại hội có nhiệm vụ|sự kiện chính trị|\
                        có ý nghĩa đặc biệt|có ý nghĩa hết sức|\
                        sinh năm|quê ở|quê quán|từng là|từng giữ|từng công tác|cựu học sinh|năm công tác trong|tốt nghiệp|tuổi, dân tộc|\
                        là huyện|là tỉnh|là xã|là địa phương|là đơn vị|có hiệu lực|hiệu lực kể từ|chương, điều|nhắc lại quá trình|\
                        được thành lập|là cơ sở|điểm mới|cụ thể hóa|thể chế hóa|có diện tích|dân số|từ trần|tham gia cách mạng|hết hiệu lực|thay thế nghị định|thay thế thông tư|được hưởng|\
                        quy định tại|sửa đổi, bổ sung|nhà tài trợ|sinh thời|căn dặn|có ý nghĩa khi|loại trừ|đối chiếu với|hỗ trợ kỹ thuật
                        """
                    ),
                    (
                        28,
                        """
                        theo kế hoạch|có chức năng|tổng số|đặc điểm|điểm tương đồng|gồm có|bao gồm|thay thế luật|\
                        đảng bộ trực thuộc với|chi bộ trực thuộc|có ý nghĩa|nhằm mục đích|lũy kế|chiếm khoảng
                        """
                    ),
                    (
                        14,
                        "gồm|hằng năm|hiện có|trực thuộc|so với luật|trước đó|thời hạn|quy định về|là nữ"
                    ),
                ]
            )
    )

    /// Words that look like cues and are none.
    static let neutral = PhraseTable(
        """
        chủ yếu|thiết yếu|trọng yếu|cốt yếu|tất yếu|yếu tố|yếu nhân|thiếu niên|thiếu nhi|thiếu tướng|thiếu tá|thiếu úy|\
        cần thơ|cần giờ|cần giuộc|cần đước|cần thiết|bên phải|phải chăng|còn có|còn lại|còn là|tiếp cận|tiếp nhận|tiếp thu|\
        bầu cử|trao đổi|tổng cục|tổng công ty|tổng bí thư|tổng liên đoàn|tổng giám đốc|tổng thống|tổng số|đạt yêu cầu|\
        yêu cầu đề ra|yêu cầu nhiệm vụ|đáp ứng yêu cầu|theo yêu cầu|những yêu cầu|các yêu cầu|theo đề nghị|ý kiến, kiến nghị|\
        các kiến nghị|những kiến nghị|kiến nghị của|đề xuất, kiến nghị|đơn thư kiến nghị|chậm nhất|mục tiêu, nhiệm vụ|\
        tình hình thực hiện nhiệm vụ|triển khai nhiệm vụ|nhiệm vụ, giải pháp|phương hướng, nhiệm vụ|nhiệm vụ công tác|\
        không còn|kỷ luật đảng|kiểm tra, giám sát và thi hành kỷ luật
        """.split(separator: "|").map(String.init)
    )

    /// Verbs that ask for something where nothing says that it was done.
    static let efforts = PhraseTable([
        "tập trung", "tăng cường", "đẩy mạnh", "chú trọng", "thực hiện nghiêm", "thực hiện tốt", "quan tâm", "phối hợp",
        "phối hợp chặt chẽ", "nâng cao", "quán triệt", "đổi mới", "xây dựng", "chủ động", "làm tốt", "rà soát",
        "tham mưu",
        "phát huy", "bám sát", "chuẩn bị", "triển khai", "bảo đảm", "đảm bảo", "giữ gìn", "củng cố", "đẩy nhanh",
        "hoàn thành",
        "khắc phục", "tháo gỡ", "siết chặt", "kiểm soát", "ngăn chặn", "đấu tranh", "duy trì", "chỉ đạo", "hướng dẫn",
        "tổ chức thực hiện", "gương mẫu", "nắm chắc", "kiểm điểm", "xử lý nghiêm", "xác định",
        "tuyên truyền",
    ])
    /// Words that say that something was done.
    static let pastMarks: Set<TokenKey> = ["đã", "vừa", "được"]
    /// Times that are over.
    static let pastTimes = PhraseTable([
        "năm qua", "nhiệm kỳ qua", "thời gian qua", "tháng qua", "đến nay", "tính đến", "thời gian vừa qua",
        "năm vừa qua",
        "tháng đầu năm", "so với cùng kỳ", "những năm gần đây",
    ])
    /// Verbs whose object is a fault that is to go: the fault is none of the sentence.
    static let remedies = PhraseTable([
        "khắc phục", "tháo gỡ", "ngăn chặn", "đấu tranh", "phòng, chống", "xử lý", "giải quyết", "chống",
        "hạn chế tối đa",
        "phòng ngừa", "phát hiện", "kiểm tra khi có dấu hiệu", "chấm dứt", "đẩy lùi", "tránh",
    ])
    /// Words behind which a phrase names a subject or a purpose rather than what the sentence says (`công tác …`).
    static let subordinators: Set<TokenKey> = ["về", "việc", "để", "nhằm", "sự", "tác"]

    private static func cues(_ function: AssessmentFunction, _ groups: [(Int, String)]) -> [(String, Cue)] {
        groups.flatMap { weight, phrases in
            phrases.split(separator: "|").map { (String($0), Cue(function: function, weight: weight)) }
        }
    }
}
