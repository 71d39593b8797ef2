import PartyDocsCore
import PartyDocsReading
import Testing

/// What looks like the number of a document and is none, in running sentences and with all recognisers.
@Suite struct CitationRejectionTests {
    private func citations(_ text: String) throws -> [String] {
        let document = try PlainTextReader().read(SourceDocument(Array(text.utf8)))
        return document.annotations(of: .citation).map { String(document[$0.hull]) }
    }

    @Test(arguments: [
        // Terms, periods and dates.
        "Đại hội đã bầu Ban Chấp hành nhiệm kỳ 2020-2025 gồm 39 đồng chí.",
        "Trong giai đoạn 2021-2025, huyện đặt ra nhiều mục tiêu.",
        "Kế hoạch 2021-2025 đang được xây dựng.",
        "Hội nghị diễn ra ngày 28/5 tại Hà Nội.",
        "Lễ khai mạc ngày 19-5-2021 có mặt đông đủ đại biểu.",
        "Năm học 2020-2021 kết thúc muộn hơn mọi năm.",
        // Shares, scores, ratios and round-the-clock.
        "Đến nay có 26/61 Đảng bộ tổ chức xong đại hội.",
        "Tỷ lệ 3/4 số phiếu là đủ để thông qua.",
        "Đội tuyển Việt Nam thắng 2-1 sau hiệp phụ.",
        "Trận đấu kết thúc với tỷ số 3 - 0 nghiêng về đội khách.",
        "Trực cấp cứu 24/7 tại tất cả các bệnh viện.",
        "Chương trình 24/7 phát sóng mỗi tối.",
        "Kết quả bỏ phiếu là 450/480 đại biểu tán thành.",
        "Tỷ lệ vốn đối ứng là 50/50.",
        // Diseases, roads, plates, telephones, units of equipment.
        "Công tác phòng, chống dịch COVID-19 được triển khai kịp thời.",
        "Cúm A/H5N1 và cúm A/H1N1 đang được theo dõi.",
        "Tuyến QL1A qua tỉnh đã được nâng cấp, nối với QL14B.",
        "Xe ô tô biển số 29A-123.45 dừng trước cổng trụ sở.",
        "Chiếc xe mang biển kiểm soát 80A-001.23 vượt đèn đỏ.",
        "Xe khách BKS 51B-123.45 va chạm với xe tải 43C-056.78.",
        "Đường dây nóng: 0243.8221234 hoặc 080-45678.",
        "Gọi số 1900-1234 để được hướng dẫn.",
        "Bệnh viện có máy chụp 64CT/MRI hiện đại.",
        "Mạng 4G/5G phủ sóng toàn tỉnh.",
        "Máy bay Boeing 737-800 hạ cánh an toàn.",
        "Súng AK-47 và đạn B40 được thu giữ.",
        // Names of places and bodies, agencies, addresses.
        "Khu đô thị 35 ha được khởi công.",
        "Khu đô thị Nam An Khánh 2 có 500 căn hộ.",
        "Khu công nghiệp VSIP 3 thu hút nhiều dự án.",
        "TTXVN/Báo Tin tức đưa tin.",
        "Quân khu 7 và Binh đoàn 12 phối hợp tổ chức.",
        "Trụ sở đặt tại số 3A/12 ngõ 15 phố Tạ Quang Bửu.",
        "Nhà số 12/5 đường Lê Lợi bị ngập.",
        "Tòa nhà số 7-9 phố Tràng Tiền.",
        // Words of kinds that count or name something else.
        "Kế hoạch 5 năm đã hoàn thành.",
        "Đại biểu quyết định 3 vấn đề quan trọng.",
        "Cơ quan điều tra kết luận 15 trường hợp vi phạm.",
        "Bộ Y tế thông báo 12 ca mắc mới.",
        "Cán bộ xã hướng dẫn 1.200 hộ dân kê khai.",
        "Thông báo 20 giờ cùng ngày cho biết mưa còn tiếp tục.",
        "Chương trình 60 phút thu hút nhiều khán giả.",
        "Chương trình 3-2-1 được phát động trong thanh niên.",
        "Quyết định 1,5 triệu đồng là mức hỗ trợ tối đa.",
        "Hội thi có Chương trình 12-15 tiết mục.",
        "Dự án 2 giai đoạn có tổng vốn lớn.",
        "Cuộc họp có nội dung quan trọng về đạo luật mới của nước bạn.",
        "Điểm số 9/10 là kết quả cao nhất.",
        "Trình độ văn hóa: 12/12, lý luận chính trị: Cao cấp.",
        "Bài viết đăng trên số 12/2020 của Tạp chí.",
        "Ban hành kèm theo mẫu B01-DN và phụ lục 2-A.",
    ])
    func findsNoDocument(_ text: String) throws {
        #expect(try citations(text) == [])
    }

    @Test(arguments: [
        ("Kế hoạch số 2021/KH-UBND được ban hành.", "Kế hoạch số 2021/KH-UBND"),
        ("Thực hiện Chương trình 135, tỉnh đã đầu tư nhiều công trình.", "Chương trình 135"),
        ("Theo Quyết định 12-QĐ/TU thì thời hạn là 3 năm.", "Quyết định 12-QĐ/TU"),
        ("Thực hiện Đề án 06/CP của Chính phủ.", "Đề án 06/CP"),
        ("Nghị định 91/CP đã hết hiệu lực.", "Nghị định 91/CP"),
    ])
    func keepsTheDocumentsThatLookLikeThem(_ text: String, _ expected: String) throws {
        #expect(try citations(text) == [expected])
    }
}
