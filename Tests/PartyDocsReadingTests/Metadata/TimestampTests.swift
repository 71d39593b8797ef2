import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("Printed dates of publication")
struct TimestampTests {
    private func published(_ line: String) throws -> MetadataEntry? {
        let document = try readPlainly(
            "Hội nghị toàn quốc về công tác tổ chức\n\(line)\nBan Tổ chức Trung ương đã tổ chức hội nghị tại Hà Nội."
        )
        return document.metadata[.published]
    }

    @Test(arguments: [
        ("02/06/2020 - 06:17", "2020-06-02T06:17"),
        ("Thứ Hai, 19/10/2020, 16:00 [GMT+7]", "2020-10-19T16:00+07:00"),
        ("Cập nhật lúc: 09:15, 12/03/2021", "2021-03-12T09:15"),
        ("Thứ tư, 3/2/2021, 18:05 (GMT+7)", "2021-02-03T18:05+07:00"),
        ("Ngày 5 tháng 3 năm 2019", "2019-03-05"),
        ("Thứ Sáu, ngày 5 tháng 3 năm 2019, 08:30", "2019-03-05T08:30"),
        ("2019-03-05T09:15:30+07:00", "2019-03-05T09:15:30+07:00"),
        ("2019-03-05 09:15", "2019-03-05T09:15"),
        ("18/10/2020 09:30 GMT+7", "2020-10-18T09:30+07:00"),
        ("16h05 ngày 1.12.2020", "2020-12-01T16:05"),
        ("Ngày đăng: 07-01-2021 | Lượt xem: 1.234", "2021-01-07"),
        ("3/2/2021 6:05 PM", "2021-02-03T18:05"),
        ("03/02/2021 12:10 SA", "2021-02-03T00:10"),
        ("Chủ nhật, 29/11/2020 | 14 giờ 30 phút", "2020-11-29T14:30"),
        ("08:00 UTC+07:00, 30/04/2020", "2020-04-30T08:00+07:00"),
        ("Thứ Tư, 18/3/2015 | 09:12 (GMT+7)", "2015-03-18T09:12+07:00"),
        ("09:00 | 25/10/2019", "2019-10-25T09:00"),
        ("Thứ năm, ngày 3-2-2005", "2005-02-03"),
        ("Ngày đăng : 15:13, 03/05/2020", "2020-05-03T15:13"),
        ("(23/04/2020)", "2020-04-23"),
        ("Thursday, 12/12/2024 5:30 PM (GMT+7)", "2024-12-12T17:30+07:00"),
        ("18 Tháng Ba, 2015", "2015-03-18"),
        ("Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27", "2013-12-05T15:42:27"),
        ("30/09/2015 08:15 | Lượt xem: 1024 | Cỡ chữ: A- A+", "2015-09-30T08:15"),
        ("Thu Hương - 10/12/2021 21:10", "2021-12-10T21:10"),
        ("Báo Hà Tây, Chủ nhật 16-3-2003", "2003-03-16"),
    ])
    func formats(_ line: String, _ expected: String) throws {
        let entry = try #require(try published(line))
        #expect(entry.value == .date(try #require(TemporalValue(expected))))
        #expect(entry.basis == .printed)
        #expect(entry.spans.count == 1)
    }

    @Test(arguments: [
        "Khóa XII ngày 02/06/2020 khai mạc", "5/2020", "26/61 đảng bộ", "Nhiệm kỳ 2020 - 2025", "06:17", "Lượt xem: 12",
    ])
    func linesThatAreNone(_ line: String) throws {
        #expect(try published(line) == nil)
    }

    @Test func aDayThatTheCalendarHasNotIsADiagnostic() throws {
        let document = try readPlainly(
            "Hội nghị toàn quốc về công tác tổ chức\n31/02/2020 06:17\nBan Tổ chức họp tại Hà Nội."
        )
        #expect(document.metadata[.published] == nil)
        #expect(document.diagnostics.map(\.code) == ["date-not-in-calendar"])
        #expect(document.texts(of: .timestamp) == ["31/02/2020 06:17"])
    }

    @Test func aSecondDateMarkedSoIsTheUpdate() throws {
        let document = try readPlainly(
            "Hội nghị toàn quốc về công tác tổ chức\n02/06/2020 06:17 - Cập nhật: 03/06/2020 07:00\nBan Tổ chức họp tại Hà Nội hôm qua."
        )
        #expect(document.metadata.text(.published) == "2020-06-02T06:17")
        #expect(document.metadata.text(.updated) == "2020-06-03T07:00")
    }

    @Test(arguments: [
        ("Sáng nay (7/8), Đoàn công tác có buổi làm việc với Thành ủy.", "--08-07"),
        ("Hôm nay, 7-8-2020, Đoàn công tác có buổi làm việc với Thành ủy.", "2020-08-07"),
        ("Chiều nay (ngày 29/2), Đoàn công tác có buổi làm việc với Thành ủy.", "--02-29"),
    ])
    func todayIsTheDayOfPublication(_ lead: String, _ expected: String) throws {
        let entry = try #require(try readPlainly("(Chinhphu.vn) - " + lead).metadata[.published])
        #expect(entry.value == .date(try #require(TemporalValue(expected))))
        #expect(entry.basis == .inferred)
    }

    @Test func theDayOfAnEventIsNone() throws {
        let document = try readPlainly("(TTXVN) - Sáng 7/8/2020, Đoàn công tác có buổi làm việc với Thành ủy Cần Thơ.")
        #expect(document.metadata[.published] == nil)
    }
}
