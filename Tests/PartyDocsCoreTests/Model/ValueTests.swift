internal import PartyDocsCore
internal import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("72.86", "72.86"), ("8.2e4", "82000"), ("-0.050", "-0.05"), ("0", "0"), ("0.00", "0"), ("1300", "1300"),
        ("1e-3", "0.001"), ("+7", "7"), ("100000000000", "100000000000"),
    ])
    func readsAndWrites(text: String, written: String) {
        #expect(ExactDecimal(text)?.description == written)
    }

    @Test(arguments: [
        "", "-", "1,5", "1.2.3", "e5", "1e", "0x1", "99999999999999999999", "1e9999", "1e-9223372036854775808",
        "18446744073709551616",
        "9223372036854775808",
    ])
    func refuses(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func readsWhatItWritesAtItsBounds() {
        for significand in [1, -1, 7, .max, .min, 1_234_567_890_123_456_789] as [Int64] {
            for exponent in [-1_000, -41, -40, -19, -1, 0, 1, 12, 30, 40, 41, 1_000] {
                let number = ExactDecimal(significand: significand, exponent: exponent)
                #expect(ExactDecimal(number.description) == number, "\(significand) e \(exponent)")
            }
        }
    }

    @Test func isExact() {
        #expect(ExactDecimal("8.2")?.scaled(byPowerOfTen: 4) == ExactDecimal(82_000))
        #expect(ExactDecimal(significand: 7_286, exponent: -2) == ExactDecimal("72.860"))
        #expect(ExactDecimal(significand: 82, exponent: 3).integerValue == 82_000)
        #expect(ExactDecimal("1.5")?.integerValue == nil)
        #expect(ExactDecimal(significand: 9, exponent: 30).integerValue == nil)
        #expect(ExactDecimal("0.25")?.doubleValue == 0.25)
    }
}

@Suite struct TemporalValueTests {
    @Test(arguments: [
        "2020-08-07", "2020-08", "2020", "--08-07", "--08", "---07", "2020-06-02T06:17", "2020-10-19T16:00+07:00",
        "2020-10-19T16:00:09Z", "2020-04/2020-06", "2021-04/..", "../2020", "/2020", "2020/", "1990~",
        "--10-16/--10-20",
        "--02-29", "0945-09-02",
    ])
    func readsWhatItWrites(text: String) {
        #expect(TemporalValue(text)?.description == text)
    }

    @Test(arguments: [
        "", "/", "../..", "2020-13", "2020-02-30", "2019-02-29", "--13", "---32", "2020-8-7", "2020T06:17",
        "2020-01-01T24:00",
        "2020-01-01+07:00", "20200807", "2020-01-01T06:17+7", "2020/2021/2022", "abcd", "2020-08-07 ",
    ])
    func refuses(text: String) {
        #expect(TemporalValue(text) == nil)
    }

    @Test func knowsItsFirstAndLastDay() {
        #expect(TemporalValue("2020-02")?.lastDay?.description == "2020-02-29")
        #expect(TemporalValue("2019/2020-03")?.firstDay?.description == "2019-01-01")
        #expect(TemporalValue("2021-04/..")?.lastDay == nil)
        #expect(TemporalValue("--08-07")?.firstDay == nil)
    }

    @Test(arguments: [("2020-08-07", 5), ("2020-10-19", 1), ("2000-02-29", 2), ("1945-09-02", 7), ("2026-11-21", 6)])
    func knowsTheDayOfTheWeek(text: String, weekday: Int) {
        #expect(PartialDate(text)?.weekday == weekday)
    }
}

@Suite struct ModelIDTests {
    @Test(arguments: ["a", "_x", "d-0123456789abcdef", "A.b-c_9", String(repeating: "a", count: 64)])
    func accepts(id: String) {
        #expect(Document.ID(id).isValid)
    }

    @Test(arguments: ["", "1a", "-a", ".a", "a b", "Đảng", "a:b", "a/b", String(repeating: "a", count: 65)])
    func refuses(id: String) {
        #expect(!Document.ID(id).isValid)
    }
}
