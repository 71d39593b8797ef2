/// The names of laws, codes and ordinances behind the word for their kind, in force or not.
///
/// Names hold commas and `và`, which nothing but the table tells from what joins two laws.
enum LawNames {
    /// The longest name of the table that stands at a position, in any case.
    static let table = PhraseTable(
        """
        An ninh mạng | An ninh quốc gia | An toàn, vệ sinh lao động | An toàn thông tin mạng | An toàn thực phẩm
        Ban hành văn bản quy phạm pháp luật | Báo chí | Bảo hiểm tiền gửi | Bảo hiểm xã hội | Bảo hiểm y tế
        Bảo vệ bí mật nhà nước | Bảo vệ dữ liệu cá nhân | Bảo vệ môi trường | Bảo vệ quyền lợi người tiêu dùng
        Bảo vệ sức khỏe nhân dân | Bảo vệ và kiểm dịch thực vật | Bảo vệ và phát triển rừng
        Bảo vệ, chăm sóc và giáo dục trẻ em | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
        Bầu cử đại biểu Quốc hội và đại biểu HĐND | Bầu cử đại biểu Hội đồng nhân dân | Bầu cử đại biểu Quốc hội
        Biên giới quốc gia | Biên phòng Việt Nam | Biển Việt Nam | Bình đẳng giới | Bưu chính
        Bảo vệ và phát triển động vật hoang dã | Bảo vệ công trình giao thông | Bảo vệ công trình thủy lợi
        Án phí, lệ phí Tòa án | Chi phí giám định, định giá | Chống tham nhũng | Công an xã | Dân số | Đê điều
        Đào tạo các chức danh tư pháp | Động viên công nghiệp | Giống cây trồng | Giống vật nuôi | Hành nghề y, dược tư nhân
        Khai thác và bảo vệ công trình thủy lợi | Lãnh sự | Ngoại hối | Phí và lệ phí | Phòng, chống mại dâm
        Phòng, chống lụt, bão | Quản lý thị trường | Thẩm phán và Hội thẩm Tòa án nhân dân | Thi hành án phạt tù
        Thủ tục bắt giữ tàu biển | Thực hiện dân chủ ở xã, phường, thị trấn | Trọng tài thương mại
        Ưu đãi người có công với cách mạng | Vệ sinh an toàn thực phẩm | Xử lý vi phạm hành chính
        Các công cụ chuyển nhượng | Các tổ chức tín dụng | Cán bộ, công chức | Cảnh sát biển Việt Nam
        Cảnh sát cơ động | Cảnh vệ | Căn cước | Căn cước công dân | Cạnh tranh | Chăn nuôi
        Chất lượng sản phẩm, hàng hóa | Chứng khoán | Chuyển giao công nghệ | Công an nhân dân | Công chứng
        Công đoàn | Công nghệ cao | Công nghệ thông tin | Công nghiệp công nghệ số
        Công nghiệp quốc phòng, an ninh và động viên công nghiệp | Cơ yếu | Cư trú | Dân quân tự vệ | Dân sự
        Dầu khí | Di sản văn hóa | Doanh nghiệp | Doanh nghiệp nhà nước | Doanh nghiệp tư nhân | Dược | Du lịch
        Dữ liệu | Đa dạng sinh học | Đặc xá | Đất đai | Đầu tư | Đầu tư công | Đầu tư nước ngoài
        Đầu tư theo phương thức đối tác công tư | Đấu giá tài sản | Đấu thầu | Đê điều | Địa chất và khoáng sản
        Điện ảnh | Điện lực | Điều ước quốc tế | Đo đạc và bản đồ | Đo lường | Đường bộ | Đường sắt | Giá
        Giám định tư pháp | Giáo dục | Giáo dục đại học | Giáo dục nghề nghiệp | Giáo dục quốc phòng và an ninh
        Giáo dục quốc phòng - an ninh | Giao dịch điện tử | Giao thông đường bộ | Giao thông đường thủy nội địa
        Hải quan | Hàng hải Việt Nam | Hàng không dân dụng Việt Nam | Hình sự | Hòa giải ở cơ sở
        Hòa giải, đối thoại tại Tòa án | Hoạt động chữ thập đỏ | Hoạt động giám sát của Quốc hội
        Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | Hoạt động giám sát của Quốc hội và HĐND
        Hóa chất | Hôn nhân và gia đình | Hỗ trợ doanh nghiệp nhỏ và vừa | Hộ tịch | Hợp tác xã | Kế toán
        Khám bệnh, chữa bệnh | Khí tượng thủy văn | Khiếu nại | Khiếu nại, tố cáo | Khoa học và công nghệ
        Khoa học, công nghệ và đổi mới sáng tạo | Khoáng sản | Kiểm toán độc lập | Kiểm toán nhà nước
        Kiến trúc | Kinh doanh bảo hiểm | Kinh doanh bất động sản | Lao động | Lâm nghiệp | Luật sư
        Lực lượng dự bị động viên | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | Lưu trữ
        Lý lịch tư pháp | Mặt trận Tổ quốc Việt Nam | Năng lượng nguyên tử | Ngân hàng Nhà nước
        Ngân hàng Nhà nước Việt Nam | Ngân sách nhà nước | Nghĩa vụ quân sự | Người cao tuổi | Người khuyết tật
        Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | Nhà giáo | Nhà ở
        Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
        Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài | Xuất cảnh, nhập cảnh của công dân Việt Nam
        Nuôi con nuôi | Phá sản | Phí và lệ phí | Phòng bệnh | Phòng cháy và chữa cháy | Phòng cháy, chữa cháy
        Phòng cháy, chữa cháy và cứu nạn, cứu hộ | Phòng, chống bạo lực gia đình
        Phòng, chống bệnh truyền nhiễm | Phòng, chống khủng bố | Phòng, chống ma túy
        Phòng, chống mua bán người
        Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người | Phòng, chống rửa tiền
        Phòng, chống tác hại của rượu, bia | Phòng, chống tác hại của thuốc lá | Phòng, chống tham nhũng
        Phòng, chống thiên tai | Phòng chống tham nhũng | Phòng chống ma túy | Phòng chống thiên tai
        Phòng chống bạo lực gia đình | Phòng chống rửa tiền | Phòng không nhân dân | Phòng thủ dân sự
        Phổ biến, giáo dục pháp luật | Quản lý ngoại thương | Quản lý nợ công | Quản lý thuế
        Quản lý, sử dụng tài sản công | Quản lý, sử dụng tài sản nhà nước
        Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
        Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | Quảng cáo
        Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | Quốc phòng | Quốc tịch Việt Nam | Quy hoạch
        Quy hoạch đô thị | Quy hoạch đô thị và nông thôn | Sở hữu trí tuệ | Sĩ quan Quân đội nhân dân Việt Nam
        Sử dụng năng lượng tiết kiệm và hiệu quả | Tài nguyên nước | Tài nguyên, môi trường biển và hải đảo
        Tần số vô tuyến điện | Thanh niên | Thanh tra | Thể dục, thể thao | Thi đua, khen thưởng
        Thi hành án dân sự | Thi hành án hình sự | Thi hành tạm giữ, tạm giam | Thống kê | Thỏa thuận quốc tế
        Thú y | Thủ đô | Thuế bảo vệ môi trường | Thuế giá trị gia tăng | Thuế sử dụng đất phi nông nghiệp
        Thuế tài nguyên | Thuế thu nhập cá nhân | Thuế thu nhập doanh nghiệp | Thuế tiêu thụ đặc biệt
        Thuế xuất khẩu, thuế nhập khẩu | Thủy lợi | Thủy sản | Thư viện | Thương mại
        Thực hành tiết kiệm, chống lãng phí | Thực hiện dân chủ ở cơ sở | Tiếp cận thông tin | Tiếp công dân
        Tiêu chuẩn và quy chuẩn kỹ thuật | Tín ngưỡng, tôn giáo | Tố cáo | Tố tụng dân sự | Tố tụng hành chính
        Tố tụng hình sự | Tổ chức Chính phủ | Tổ chức chính quyền địa phương | Tổ chức cơ quan điều tra hình sự
        Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | Tổ chức HĐND và UBND | Tổ chức Quốc hội
        Tổ chức Tòa án nhân dân | Tổ chức Viện kiểm sát nhân dân | Trách nhiệm bồi thường của Nhà nước
        Trật tự, an toàn giao thông đường bộ | Trẻ em | Trợ giúp pháp lý | Trồng trọt | Trưng cầu ý dân
        Trưng mua, trưng dụng tài sản | Tư pháp người chưa thành niên | Tương trợ tư pháp
        Vệ sinh an toàn thực phẩm | Viễn thông | Việc làm | Viên chức | Xây dựng | Xuất bản
        Xử lý vi phạm hành chính | Biển, đảo Việt Nam | Cán bộ, công chức, viên chức
        Ưu đãi người có công với cách mạng | Thực hiện dân chủ ở xã, phường, thị trấn | Cựu chiến binh | Dân số
        Chi phí tố tụng | Cảnh sát môi trường | Công nghiệp quốc phòng | Động viên công nghiệp | Ngoại hối
        Giống cây trồng | Giống vật nuôi | Quản lý thị trường
        """
        .split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").joined(separator: " ") }
    )
}
