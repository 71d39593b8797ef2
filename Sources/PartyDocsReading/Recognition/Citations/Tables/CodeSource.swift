/// What the code of a kind rests on: the rule that lists it, or print alone.
enum CodeSource: Hashable, Sendable {
    /// 31-QĐ/TW of 1997, 66-QĐ/TW of 2017 and 399-QĐ/TW of 2026, confirmed by numbers seen in print.
    case partyRegulation
    /// 36-HD/VPTW, which 05-HD/VPTW replaced.
    case partyGuidance36
    /// 30/2020/NĐ-CP, appendix III.
    case decree30
    /// 01/2011/TT-BNV, which 30/2020/NĐ-CP replaced.
    case circular1
    /// The laws on normative acts and the practice before them.
    case normativeAct
    /// Numbers seen in print of one branch, in no rule.
    case usage(DocumentBranch)

    var branch: DocumentBranch {
        switch self {
        case .partyRegulation, .partyGuidance36: .party
        case .decree30, .circular1, .normativeAct: .state
        case .usage(let branch): branch
        }
    }

    /// When the rule was in force.
    ///
    /// Decree 30 went on with most codes of the rules before it, so that only those that it brought in bear its date.
    var validity: Validity {
        switch self {
        case .partyRegulation: Validity(from: 1997_10_01)
        case .partyGuidance36: Validity(from: 2018_04_03, until: 2026_05_26)
        case .circular1: Validity(until: 2020_03_04)
        case .decree30, .normativeAct, .usage: .always
        }
    }
}
