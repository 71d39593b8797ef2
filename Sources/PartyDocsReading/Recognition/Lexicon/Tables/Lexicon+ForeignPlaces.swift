extension Lexicon {
    /// Countries, continents and cities that news of the Party and the State name.
    static let foreignPlaces = [
        LexiconTable(
            .country,
            kind: "quốc gia",
            """
            Việt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam | CHXHCN Việt Nam = Việt Nam
            Lào | CHDCND Lào | Cộng hòa Dân chủ Nhân dân Lào = Lào
            Campuchia | Cam-pu-chia | Căm-pu-chia | Vương quốc Campuchia = Campuchia
            Trung Quốc | CHND Trung Hoa | Cộng hòa Nhân dân Trung Hoa = Trung Quốc
            Cuba | Cu-ba | Cộng hòa Cuba = Cuba
            Liên bang Nga | Nga = Liên bang Nga
            Hoa Kỳ | Mỹ = Hoa Kỳ
            Hàn Quốc | Đại Hàn Dân Quốc = Hàn Quốc
            Nhật Bản | Triều Tiên | CHDCND Triều Tiên | Ấn Độ | Thái Lan | Singapore | Xin-ga-po | Xingapo | Malaysia | Ma-lai-xi-a | Indonesia | In-đô-nê-xi-a | Philippines | Phi-líp-pin | Myanmar | Mi-an-ma | Brunei | Bru-nây | Timor Leste
            Pháp | Đức | Anh | Italy | Ý | I-ta-li-a | Tây Ban Nha | Bồ Đào Nha | Hà Lan | Bỉ | Thụy Sĩ | Thụy Điển | Na Uy | Đan Mạch | Phần Lan | Ba Lan | Séc | Slovakia | Hungary | Hung-ga-ri | Bulgaria | Bun-ga-ri | Romania | Ru-ma-ni | Ukraine | U-crai-na | Belarus | Bê-la-rút | Áo | Hy Lạp | Ireland | Ai-len | Vatican
            Liên Xô | Kazakhstan | Uzbekistan | Azerbaijan | Mông Cổ | Australia | Ô-xtrây-li-a | Úc | New Zealand | Niu Di-lân | Canada | Ca-na-đa | Brazil | Bra-xin | Argentina | Ác-hen-ti-na | Chile | Mexico | Venezuela | Peru | Nam Phi | Ai Cập | Algeria | An-giê-ri | Angola | Mozambique | Israel | Iran | Thổ Nhĩ Kỳ | UAE | Qatar | Saudi Arabia | Kuwait | Pakistan | Bangladesh | Sri Lanka | Nicaragua | Dominica
            """
        ),
        LexiconTable(
            .region,
            kind: "châu lục",
            """
            Đông Nam Á | Châu Á | Châu Âu | Châu Phi | Châu Mỹ | Trung Đông | Mỹ Latinh | Mỹ La-tinh | Thái Bình Dương | Ấn Độ Dương | Đại Tây Dương | Đông Âu | Tây Âu | Bắc Mỹ | Đông Dương
            """
        ),
        LexiconTable(
            .region,
            kind: "châu lục",
            letterCase: .any,
            "châu Á | châu Âu | châu Phi | châu Mỹ | châu Đại Dương"
        ),
        LexiconTable(
            .foreignCity,
            kind: "thành phố",
            """
            Bắc Kinh | Thượng Hải | Quảng Châu | Nam Ninh | Côn Minh | Hồng Kông | Hong Kong | Ma Cao | Đài Loan | Đài Bắc | Viêng Chăn | Vientiane | Phnom Penh | Phnôm Pênh | Luang Prabang | Luông Pha-băng
            La Habana | La Ha-ba-na | Moscow | Mát-xcơ-va | Mátxcơva | Washington | Oa-sinh-tơn | New York | Niu Y-oóc | Paris | Pa-ri | London | Luân Đôn | Geneva | Giơ-ne-vơ | Berlin | Brussels | Tokyo | Tô-ky-ô | Seoul | Xơ-un | Bình Nhưỡng | Bangkok | Băng Cốc | Jakarta | Kuala Lumpur | Manila | New Delhi | Canberra | Sydney | Roma | Bình Nhưỡng | Quảng Tây | Vân Nam | Quảng Đông | Hải Nam | Champasak | Savannakhet
            """
        ),
    ]
}
