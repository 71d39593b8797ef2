/// Characters that tell how Chinese is written, and Chinese of today from what else is written in Han characters.
///
/// Old documents of Viet Nam are in literary Chinese or in Nôm; neither has the words of the spoken language.
enum HanForms {
    /// Characters of the simplified script that neither the traditional script nor Japanese has.
    static let simplified = set(
        """
        们这说对时东车长门问间书马华权进动业发务领导经济设关议员产习让认识语话计论证谈该请谁调谢贸资质费购转载边达运还选连远适迁\
        银钱铁错阳阴陈际陆随难页项顺须预题风飞馆验鱼鸟丽义乐买亲亿仅从优传伟伤
        """
    )
    /// Characters of the traditional script that the simplified one replaced.
    static let traditional = set(
        "們這說對時東車長門問間書馬華權進動業發務領導經濟設關議員產習讓認識語話計論證談該請國會黨學體來獨區點當聲數號萬與參實變將專應廣總"
    )
    /// Words of the spoken language of today.
    static let modern = set("的們们這这個个沒没嗎吗吧她")

    private static func set(_ characters: String) -> Set<UInt32> {
        Set(characters.unicodeScalars.map(\.value))
    }
}
