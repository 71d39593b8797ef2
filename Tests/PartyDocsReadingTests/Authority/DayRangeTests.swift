internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsReading

@Suite struct DayRangeTests {
    private func days(_ text: String) throws -> DayRange {
        let value = try #require(TemporalValue(text))
        return try #require(DayRange(possible: value))
    }

    @Test func theDistanceIsThatOfTheNearestDays() throws {
        #expect(try days("2020-06-01").distance(to: days("2020-06-01")) == 0)
        #expect(try days("2020").distance(to: days("2020-12-31")) == 0)
        #expect(try days("2020-06-01").distance(to: days("2025-06-01")) == DayRange.term)
        #expect(try days("2020-06-02").distance(to: days("2025-06-03")) == DayRange.term + 1)
        #expect(try days("2021/..").distance(to: days("2090-01-01")) == 0)
        #expect(try days("../2008").distance(to: days("2009-01-01")) == 1)
    }

    @Test func anUnknownEndIsNoCertainDay() throws {
        let value = try #require(TemporalValue("2001/"))
        #expect(DayRange(certain: value) == (try days("2001-01-01")))
        let possible = try #require(DayRange(possible: value))
        #expect(possible.contains(try days("2050-01-01")))
        let yearless = try #require(TemporalValue("--08-07"))
        #expect(DayRange(certain: yearless) == nil)
    }

    @Test func aDateComesBack() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let month = generator.number(in: 1...12)
            let year = generator.number(in: 1...9_999)
            let day = generator.number(in: 1...PartialDate.length(ofMonth: month, year: year))
            let date = try #require(PartialDate(year: year, month: month, day: day))
            #expect(DayRange(certain: TemporalValue(date))?.value == TemporalValue(date))
        }
    }
}
