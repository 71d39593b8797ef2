internal import PartyDocsCore

/// The attributes of TEI for a date or period.
///
/// A moment that XML Schema has a type for stands in `when`, `from` or `to`; another in `when-iso`, `from-iso` or
/// `to-iso` (ISO 8601). Where these cannot say all, because a date is approximate or a bound open or unknown,
/// `when-custom` holds the value in the form of EDTF.
enum TEIDates {
    static func attributes(of value: TemporalValue) -> [TEIAttribute] {
        switch value {
        case .moment(let moment):
            let text = self.text(of: moment)
            return [
                isW3C(moment) ? ("when", text) : ("when-iso", text),
                ("when-custom", moment.isApproximate ? value.description : nil),
            ]
        case .period(let start, let end):
            let from = self.moment(of: start)
            let to = self.moment(of: end)
            let isExact = from?.isApproximate == false && to?.isApproximate == false
            let custom: TEIAttribute = ("when-custom", isExact ? nil : value.description)
            return from.map(isW3C) ?? true && to.map(isW3C) ?? true
                ? [("from", from.map(text(of:))), ("to", to.map(text(of:))), custom]
                : [("from-iso", from.map(text(of:))), ("to-iso", to.map(text(of:))), custom]
        }
    }

    private static func moment(of bound: TemporalValue.Bound) -> Moment? {
        if case .moment(let moment) = bound { moment } else { nil }
    }

    /// Whether XML Schema has a type for the moment: a date, a part of one, or a date with a time to the second.
    private static func isW3C(_ moment: Moment) -> Bool {
        guard let time = moment.time else { return true }
        guard let second = time.second, second < 60, moment.date.year != nil else { return false }
        return moment.offset.map { abs($0.minutes) <= 14 * 60 } ?? true
    }

    private static func text(of moment: Moment) -> String {
        moment.isApproximate ? String(moment.description.dropLast()) : moment.description
    }
}
