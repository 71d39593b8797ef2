/// A term of the Party's Central Committee or of the National Assembly.
struct PoliticalTerm: Sendable {
    /// Its number.
    let number: Int
    /// Its number as it is printed.
    let numeral: String
    /// From the congress or election that opens it to the day before the next.
    let validity: Validity

    private init(_ number: Int, _ numeral: String, _ first: Int, _ last: Int) {
        self.number = number
        self.numeral = numeral
        validity = Validity(from: first, until: last)
    }

    /// The terms of the Central Committee, each from the first day of its congress.
    static let centralCommittee = [
        PoliticalTerm(1, "I", 1935_03_27, 1951_02_10), PoliticalTerm(2, "II", 1951_02_11, 1960_09_04),
        PoliticalTerm(3, "III", 1960_09_05, 1976_12_13), PoliticalTerm(4, "IV", 1976_12_14, 1982_03_26),
        PoliticalTerm(5, "V", 1982_03_27, 1986_12_14), PoliticalTerm(6, "VI", 1986_12_15, 1991_06_23),
        PoliticalTerm(7, "VII", 1991_06_24, 1996_06_27), PoliticalTerm(8, "VIII", 1996_06_28, 2001_04_18),
        PoliticalTerm(9, "IX", 2001_04_19, 2006_04_17), PoliticalTerm(10, "X", 2006_04_18, 2011_01_11),
        PoliticalTerm(11, "XI", 2011_01_12, 2016_01_19), PoliticalTerm(12, "XII", 2016_01_20, 2021_01_24),
        PoliticalTerm(13, "XIII", 2021_01_25, 2026_01_18), PoliticalTerm(14, "XIV", 2026_01_19, 9999_12_31),
    ]

    /// The terms of the National Assembly, each from its election.
    static let nationalAssembly = [
        PoliticalTerm(1, "I", 1946_01_06, 1960_05_07), PoliticalTerm(2, "II", 1960_05_08, 1964_04_25),
        PoliticalTerm(3, "III", 1964_04_26, 1971_04_10), PoliticalTerm(4, "IV", 1971_04_11, 1975_04_05),
        PoliticalTerm(5, "V", 1975_04_06, 1976_04_24), PoliticalTerm(6, "VI", 1976_04_25, 1981_04_25),
        PoliticalTerm(7, "VII", 1981_04_26, 1987_04_18), PoliticalTerm(8, "VIII", 1987_04_19, 1992_07_18),
        PoliticalTerm(9, "IX", 1992_07_19, 1997_07_19), PoliticalTerm(10, "X", 1997_07_20, 2002_05_18),
        PoliticalTerm(11, "XI", 2002_05_19, 2007_05_19), PoliticalTerm(12, "XII", 2007_05_20, 2011_05_21),
        PoliticalTerm(13, "XIII", 2011_05_22, 2016_05_21), PoliticalTerm(14, "XIV", 2016_05_22, 2021_05_22),
        PoliticalTerm(15, "XV", 2021_05_23, 2026_03_14), PoliticalTerm(16, "XVI", 2026_03_15, 9999_12_31),
    ]

    /// The term of a number; nil when the table has none.
    static func numbered(_ number: Int, in terms: [PoliticalTerm]) -> PoliticalTerm? {
        terms.first { $0.number == number }
    }
}
