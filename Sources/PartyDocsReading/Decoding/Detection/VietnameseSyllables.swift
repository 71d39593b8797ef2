/// The syllables that the Vietnamese spelling allows.
enum VietnameseSyllables {
    /// Whether a syllable can be Vietnamese.
    ///
    /// - Parameters:
    ///   - key: Its letters without tones, as ``VietnameseLetterInfo/key(of:)`` packs them.
    ///   - tone: Its tone.
    /// - Returns: Whether it is an initial and a rhyme, with a tone that the rhyme takes.
    static func contains(_ key: UInt64, tone: VietnameseLetters.Tone) -> Bool {
        guard keys.contains(key) else { return false }
        return tone == .acute || tone == .dot || !endsInStop(key)
    }

    /// Whether a syllable ends in c, ch, p or t; such ones have the acute or the dot below.
    private static func endsInStop(_ key: UInt64) -> Bool {
        switch UInt8(truncatingIfNeeded: key) {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): true
        case UInt8(ascii: "h"): UInt8(truncatingIfNeeded: key >> 8) == UInt8(ascii: "c")
        default: false
        }
    }

    private static let keys: Set<UInt64> = {
        var keys: Set<UInt64> = []
        for rhyme in words(rhymes) {
            let key = VietnameseLetterInfo.key(of: rhyme)
            keys.insert(key)
            for initial in words(initials) {
                keys.insert(VietnameseLetterInfo.key(of: initial) << UInt64(8 * rhyme.unicodeScalars.count) | key)
            }
        }
        return keys
    }()

    private static func words(_ list: String) -> [String] {
        list.utf8.split(separator: UInt8(ascii: " ")).compactMap { String($0) }
    }

    private static let initials = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"

    private static let rhymes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong \
        ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut \
        uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
        y ych yêm yên yêng yêt yêu ynh yt
        """
}
