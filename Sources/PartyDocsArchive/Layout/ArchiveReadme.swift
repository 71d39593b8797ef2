/// The text that explains an archive to somebody who has nothing else.
enum ArchiveReadme {
    static let text = """
        KHO LƯU TRỮ VĂN BẢN (bản tiếng Việt; English below)

        Thư mục này là một gói BagIt 1.0 (RFC 8493). Mỗi văn bản là một tệp XML, kèm tệp gốc đúng từng byte và hồ sơ
        bảo quản. Mọi tệp văn bản dùng bảng mã UTF-8. Tên tệp lấy từ mã số (ID), không lấy từ tên văn bản.

        CÓ GÌ Ở ĐÂY
        data/documents/xx/yy/ID.xml         văn bản: toàn văn, bố cục, tên người, chức vụ, cơ quan, văn bản được viện
                                            dẫn, ngày tháng, số liệu và nguồn gốc
        data/documents/xx/yy/ID.txt, ...    tệp gốc; ID.2.txt, ... khi cùng một văn bản đến từ nhiều nguồn; ID.source.xml
                                            khi tệp gốc là XML
        data/documents/xx/yy/ID.premis.xml  hồ sơ bảo quản PREMIS 3: mã kiểm tra, định dạng, các sự kiện
        data/documents/xx/yy/ID.dc.xml      mô tả theo Dublin Core
        data/documents/xx/yy/ID.tei.xml, ID.json   cùng văn bản theo TEI và JSON (nếu có)
        data/unread/                        tệp gốc không đọc được thành văn bản; lý do ghi trong data/index.csv
        data/removed/                       biên bản về những gì đã bị đưa ra khỏi kho: mã số, mã kiểm tra, lý do, thời điểm
        data/index.csv                      danh mục: mỗi dòng là một tệp nguồn (CSV theo RFC 4180)
        data/authority.json                 người, cơ quan, văn bản có mã số chung trong toàn kho (nếu có)
        data/archive.premis.xml             lịch sử của kho: mỗi lần lập, bổ sung, loại bỏ
        data/schemas/                       lược đồ RELAX NG và XSD mà các tệp XML tuân theo
        manifest-sha256.txt, manifest-sha512.txt   mã kiểm tra của từng tệp trong data/
        tagmanifest-*.txt                   mã kiểm tra của các tệp còn lại
        bag-info.txt                        thông tin về gói
        xx và yy là bốn chữ số đầu của SHA-256 của ID.

        CÁCH KIỂM TRA
        sha256sum -c manifest-sha256.txt ; sha512sum -c manifest-sha512.txt ; sha256sum -c tagmanifest-sha256.txt
        bagit.py --validate .
        xmllint --noout --relaxng data/schemas/partydocs-1.0.rng data/documents/xx/yy/ID.xml

        CÁCH LẤY MỘT VĂN BẢN
        Tìm dòng của văn bản trong data/index.csv; cột document_path và original_path cho biết tệp ở đâu. Trong tệp XML,
        phần <text> chứa nguyên văn: bỏ các thẻ đi thì còn lại đúng văn bản đã đọc.

        ARCHIVE OF TEXTS (English)

        This folder is a bag (BagIt 1.0, RFC 8493). Each text is one XML file, with its original file byte for byte and
        its records of preservation. All files of text are UTF-8. Names of files come from identifiers (ID), never from
        titles.

        WHAT IS HERE
        data/documents/xx/yy/ID.xml         a text: in full, its layout, persons, offices, organizations, cited documents,
                                            dates, figures and where it comes from
        data/documents/xx/yy/ID.txt, ...    the original file; ID.2.txt, ... when one text came from several sources;
                                            ID.source.xml when the original is XML
        data/documents/xx/yy/ID.premis.xml  the record of preservation in PREMIS 3: sums, formats, events
        data/documents/xx/yy/ID.dc.xml      a description in Dublin Core
        data/documents/xx/yy/ID.tei.xml, ID.json   the same text as TEI and JSON (where wanted)
        data/unread/                        original files that could not be read as texts; data/index.csv says why
        data/removed/                       records of what was taken out: identifier, sums, reason, time
        data/index.csv                      the index, a record for each source file (CSV by RFC 4180)
        data/authority.json                 persons, organizations, documents with identifiers of the whole archive (where
                                            there is one)
        data/archive.premis.xml             the history of the archive: when it was made, added to, reduced
        data/schemas/                       the RELAX NG and XSD schemas that the XML files follow
        manifest-sha256.txt, manifest-sha512.txt   the sums of the files in data/
        tagmanifest-*.txt                   the sums of the other files
        bag-info.txt                        about this bag
        xx and yy are the first four digits of the SHA-256 of ID.

        HOW TO CHECK IT
        sha256sum -c manifest-sha256.txt ; sha512sum -c manifest-sha512.txt ; sha256sum -c tagmanifest-sha256.txt
        bagit.py --validate .
        xmllint --noout --relaxng data/schemas/partydocs-1.0.rng data/documents/xx/yy/ID.xml

        HOW TO TAKE A TEXT OUT
        Find its record in data/index.csv; document_path and original_path say where its files are. In an XML file the
        part <text> holds the words: without the tags it is exactly the text that was read.

        """
}
