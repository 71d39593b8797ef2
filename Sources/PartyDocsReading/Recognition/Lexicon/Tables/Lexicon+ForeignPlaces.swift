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
            Nhật Bản | Triều Tiên | CHDCND Triều Tiên | Ấn Độ | Thái Lan | Singapore | Xin-ga-po | Xingapo | Malaysia | Ma-lai-xi-a | Indonesia | In-đô-nê-xi-a | Philippines | Phi-líp-pin | Myanmar | Mi-an-ma | Brunei | Bru-nây | Timor Leste | Timor-Leste | Đông Ti-mo
            Pháp | Cộng hòa Pháp = Pháp
            Đức | CHLB Đức | Cộng hòa Liên bang Đức = Đức
            Anh | Vương quốc Anh = Anh
            Italy | Italia | Ý | I-ta-li-a = Italy
            Úc | Australia | Ô-xtrây-li-a = Australia
            Tây Ban Nha | Bồ Đào Nha | Hà Lan | Bỉ | Luxembourg | Lúc-xăm-bua | Thụy Sĩ | Thụy Điển | Na Uy | Đan Mạch | Phần Lan | Iceland | Ba Lan | Séc | Cộng hòa Séc | Slovakia | Xlô-va-ki-a | Hungary | Hung-ga-ri | Bulgaria | Bun-ga-ri | Romania | Ru-ma-ni | Ukraine | U-crai-na | Belarus | Bê-la-rút | Áo | Hy Lạp | Ireland | Ai-len | Vatican | Serbia | Xéc-bi-a | Croatia | Slovenia | Estonia | Latvia | Litva | Moldova | Albania | Bosnia và Herzegovina | Bắc Macedonia | Síp | Malta | Gruzia | Armenia
            Liên Xô | Kazakhstan | Ca-dắc-xtan | Uzbekistan | Turkmenistan | Kyrgyzstan | Tajikistan | Azerbaijan | A-déc-bai-gian | Mông Cổ | New Zealand | Niu Di-lân | Canada | Ca-na-đa | Brazil | Bra-xin | Argentina | Ác-hen-ti-na | Chile | Chi-lê | Mexico | Mê-hi-cô | Venezuela | Vê-nê-xu-ê-la | Peru | Pê-ru | Colombia | Ecuador | Bolivia | Uruguay | Paraguay | Panama | Costa Rica | Honduras | El Salvador | Guatemala | Haiti | Nicaragua | Ni-ca-ra-goa | Dominica | Cộng hòa Dominicana
            Nam Phi | Ai Cập | Algeria | An-giê-ri | Angola | Ăng-gô-la | Mozambique | Mô-dăm-bích | Tanzania | Kenya | Nigeria | Ghana | Maroc | Ma-rốc | Tunisia | Libya | Sudan | Nam Sudan | Ethiopia | Ê-ti-ô-pi-a | Madagascar | Senegal | Bờ Biển Ngà | Cameroon | Namibia | Zimbabwe | Congo | Cộng hòa Trung Phi | Gabon | Benin | Burkina Faso | Mali | Rwanda | Uganda | Zambia | Botswana | Lesotho
            Israel | I-xra-en | Palestine | Pa-le-xtin | Iran | I-ran | Iraq | I-rắc | Syria | Xy-ri | Liban | Jordan | Yemen | Thổ Nhĩ Kỳ | UAE | Các Tiểu vương quốc Arab Thống nhất | Qatar | Ca-ta | Saudi Arabia | Ả-rập Xê-út | Kuwait | Cô-oét | Oman | Bahrain | Afghanistan | Pakistan | Pa-ki-xtan | Bangladesh | Băng-la-đét | Sri Lanka | Xri Lan-ca | Nepal | Nê-pan | Bhutan | Maldives | Papua New Guinea | Fiji
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
            Bắc Kinh | Thượng Hải | Quảng Châu | Nam Ninh | Côn Minh | Thẩm Quyến | Trùng Khánh | Thiên Tân | Hồng Kông | Hồng Công | Hong Kong | Ma Cao | Macau | Đài Loan | Đài Bắc | Quảng Tây | Vân Nam | Quảng Đông | Hải Nam | Phúc Kiến | Tứ Xuyên | Tân Cương | Tây Tạng | Bằng Tường | Hà Khẩu
            Viêng Chăn | Vientiane | Luang Prabang | Luông Pha-băng | Luông Pra-băng | Champasak | Chăm-pa-sắc | Savannakhet | Xa-vẳn-na-khệt | Xavannakhệt | Khăm Muộn | Khăm-muộn | Khammouane | Bô-ly-khăm-xay | Bolikhamxay | Hủa Phăn | Hủa-phăn | Houaphanh | Xiêng Khoảng | Xiêng-khoảng | Luông Nậm Thà | Phông Sa Lỳ | Phongsaly | U-đôm-xay | Oudomxay | Sa-la-van | Salavan | Xê Kông | Sekong | Attapeu | Át-ta-pư | Xay-nhạ-bu-ly | Pakse | Pắc-xế
            Phnom Penh | Phnôm Pênh | Phnôm-pênh | Siem Reap | Xiêm Riệp | Svay Rieng | Svây Riêng | Tboung Khmum | Prey Veng | Kandal | Mondulkiri | Ratanakiri | Kampot | Takeo | Kratie | Battambang | Sihanoukville
            La Habana | La Ha-ba-na | Moscow | Moskva | Mát-xcơ-va | Mátxcơva | Saint Petersburg | Xanh Pê-téc-bua | Vladivostok | Kiev | Ki-ép | Minsk | Vác-sa-va | Praha | Budapest | Bu-đa-pét | Sofia | Bucharest | Washington | Oa-sinh-tơn | New York | Niu Y-oóc | San Francisco | Los Angeles | Ottawa
            Paris | Pa-ri | London | Luân Đôn | Geneva | Giơ-ne-vơ | Berlin | Béc-lin | Frankfurt | Brussels | Bơ-rúc-xen | Vienna | Rome | Roma | Rô-ma | Milan | Madrid | Lisbon | Li-xbon | Li-xboa | Bác-xê-lô-na | Ma-đrít | Mác-xây | Ly-ông | Đrê-xđen | The Hague | La Hay | Amsterdam | Stockholm | Oslo | Helsinki | Copenhagen | Athens | A-ten | Bru-xen | Brúc-xen | Xtốc-khôm | Hen-xinh-ki | Cô-pen-ha-ghen | Ốt-xlô | Ra-pha | Ga-da | Giê-ru-xa-lem | Bát-đa | Tê-hê-ran | Đa-mát | Cai-rô | Bê-ô-grát | Xô-phi-a | Ki-ri-bát | Davos | Đa-vốt | Ankara | Istanbul
            Tokyo | Tô-ky-ô | Osaka | Ô-xa-ca | Kyoto | Nagasaki | Hiroshima | Seoul | Xơ-un | Busan | Bình Nhưỡng | Bangkok | Băng Cốc | Băng-cốc | Udon Thani | Jakarta | Gia-các-ta | Bali | Kuala Lumpur | Cu-a-la Lăm-pơ | Manila | Ma-ni-la | New Delhi | Niu Đê-li | Canberra | Can-bê-ra | Sydney | Xít-ni | Melbourne | Wellington | Yangon | Naypyidaw | Dubai | Doha | Tehran | Cairo | Brasilia | Rio de Janeiro | Buenos Aires | Caracas | Mexico City
            """
        ),
    ]
}
