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
            let name: StaticString = isW3C(moment) ? "when" : "when-iso"
            return [(name, text(of: moment))] + (moment.isApproximate ? [("when-custom", value.description)] : [])
        case .period(let start, let end):
            let moments = [self.moment(of: start), self.moment(of: end)]
            let names: [StaticString] =
                moments.allSatisfy { $0.map(isW3C) ?? true } ? ["from", "to"] : ["from-iso", "to-iso"]
            let attributes: [TEIAttribute] = zip(names, moments).map { name, moment in (name, moment.map(text(of:))) }
            let isExact = moments.allSatisfy { $0.map { !$0.isApproximate } ?? false }
            return attributes + (isExact ? [] : [("when-custom", value.description)])
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
