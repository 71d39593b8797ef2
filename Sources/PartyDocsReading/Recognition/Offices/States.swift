/// The states of the world whose officers Vietnamese news name.
enum States {
    /// The names of states, as they follow a title.
    static let table = PhraseTable<Bool>(
        """
        Việt Nam|Lào|Campuchia|Căm-pu-chia|Trung Quốc|Liên bang Nga|Nga|Cuba|Cu-ba|Hoa Kỳ|Mỹ|Nhật Bản|Hàn Quốc|Triều Tiên
        Pháp|Đức|Anh|Vương quốc Anh|Ấn Độ|Singapore|Xinh-ga-po|Thái Lan|Malaysia|Ma-lai-xi-a|Indonesia|In-đô-nê-xi-a|Philippines
        Phi-líp-pin|Myanmar|Mi-an-ma|Brunei|Bru-nây|Timor Leste|Timor-Leste|Australia|Ô-xtrây-li-a|New Zealand|Niu Di-lân|Canada
        Ca-na-đa|Italia|Italy|I-ta-li-a|Ukraine|U-crai-na|Belarus|Bê-la-rút|Ba Lan|Hungary|Hung-ga-ri|Séc|Slovakia|Xlô-va-ki-a|Bulgaria
        Bun-ga-ri|Romania|Ru-ma-ni|Brazil|Bra-xin|Argentina|Ác-hen-ti-na|Chile|Chi-lê|Mexico|Mê-hi-cô|Venezuela|Vê-nê-xu-ê-la|Nam Phi
        Ai Cập|Angola|Mozambique|Algeria|An-giê-ri|Iran|I-ran|Israel|I-xra-en|Palestine|Thổ Nhĩ Kỳ|Mông Cổ|Kazakhstan|Azerbaijan|Bỉ
        Hà Lan|Thụy Sĩ|Thụy Điển|Na Uy|Phần Lan|Đan Mạch|Tây Ban Nha|Bồ Đào Nha|Áo|Hy Lạp|Pakistan|Bangladesh|Sri Lanka|Qatar
        UAE|Ả-rập Xê-út|Saudi Arabia|Kuwait|Ireland|Ai-len|Iceland|Peru|Pê-ru|Panama|Nicaragua|Uruguay|Luxembourg|Serbia|Croatia
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
    )
}
