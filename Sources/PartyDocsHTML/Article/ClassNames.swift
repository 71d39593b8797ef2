internal import PartyDocsCore

/// The words that sites name the parts of their pages with, in class names and identifiers.
///
/// A name is cut at white space, marks, figures and capitals (`detail-sapo`, `articleBody`); each word, and each two or
/// three side by side, are looked up.
enum ClassNames {
    private static let longestName = 48
    private static let mostWords = 24

    /// The roles that a list of names tells.
    ///
    /// - Parameter names: The value of a `class` or `id` attribute.
    /// - Returns: The roles.
    static func roles(of names: String) -> ElementRoles {
        var roles: ElementRoles = []
        let all = names.utf8.split(whereSeparator: { $0 <= 0x20 }).prefix(mostWords)
        let isPost = all.contains { String(Substring($0)) == post }
        for name in all where name.count <= longestName {
            if let role = whole[String(Substring(name))] { roles.formUnion(role) }
            let words = words(of: name)
            // `has-sidebar` says what stands beside it.
            if let first = words.first, words.count > 1 {
                if beside.contains(first) || isPost && classifying.contains(first) { continue }
            }
            var found: ElementRoles = []
            for start in words.indices {
                var joined = ""
                for word in words[start...].prefix(3) {
                    joined += word
                    if let roles = table[joined] { found.formUnion(roles) }
                }
            }
            // `author-footer` is a part of an article, whose foot it may be.
            if !found.isDisjoint(with: .parts) { found.remove(.likelyChrome) }
            roles.formUnion(found)
        }
        // A name that speaks of chrome speaks of nothing else: `related-title`, `comment-author`.
        return roles.isDisjoint(with: .calledChrome) ? roles : roles.intersection(.calledChrome)
    }

    private static let titles: Set<String> = ["title", "tieude", "heading"]

    /// Whether one of a list of names ends in a word for a title.
    ///
    /// - Parameter names: The value of a `class` attribute.
    /// - Returns: Whether one does.
    static func nameTitle(_ names: String) -> Bool {
        names.utf8.split(whereSeparator: { $0 <= 0x20 }).prefix(mostWords).contains { name in
            name.count <= longestName && words(of: name).last.map(titles.contains) ?? false
        }
    }

    private static let beside: Set<String> = [
        "has", "with", "no", "not", "is", "without", "have", "js", "col", "lg", "md",
    ]

    /// The name of the element of an article by which WordPress says its tags and category as well (`hentry tag-news`).
    private static let post = "hentry"
    private static let classifying: Set<String> = ["tag", "category", "format", "status", "type", "post"]

    /// Names by which frameworks hide elements: what stands in them is no part of an article.
    private static let hidden = [
        "hidden", "hide", "d-none", "sr-only", "visually-hidden", "element-invisible", "screen-reader-text",
        "displaynone", "invisible", "uk-hidden", "is-hidden", "u-hidden",
    ]
    /// Names that say something only as a whole.
    private static let whole: [String: ElementRoles] = {
        var whole: [String: ElementRoles] = ["by": .byline, "cap": .caption, "views": .chrome]
        for name in hidden { whole[name] = .chrome }
        return whole
    }()

    private static func words(of name: Substring.UTF8View.SubSequence) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasSmall = false
        func flush() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in name {
            guard byte.isASCIILetter else {
                flush()
                wasSmall = false
                continue
            }
            let isSmall = byte & 0x20 != 0
            if wasSmall, !isSmall { flush() }
            word.append(byte | 0x20)
            wasSmall = isSmall
        }
        flush()
        return Array(words.prefix(mostWords))
    }

    private static let table: [String: ElementRoles] = {
        var table: [String: ElementRoles] = [:]
        for (role, list) in lists {
            for word in list.split(separator: " ") { table[String(word), default: []].formUnion(role) }
        }
        return table
    }()

    private static let lists: [(ElementRoles, String)] = [
        (
            .body,
            """
            articlebody bodyarticle detailcontent contentdetail contentdetails detailscontent newscontent \
            contentnews postcontent entrycontent storybody storycontent cmsbody detailcmsbody detailbody \
            bodydetail fckdetail noidung noidungtin noidungbaiviet noidungbai noidungchitiet baivietnoidung \
            thenewscontent newsbody bodynews textbody bodytext bodycontent contentbody articlecontent \
            contentarticle singlecontent fulltext journalcontentarticle assetcontent newsdetailcontent \
            contentnewsdetail chitiettin chitietbaiviet noidungchinh innerbody innercontent detailtext \
            textdetail articletext textarticle contenttext maincontentbody bodymain contentpost postbody \
            bodypost entrybody detailsbody ndtin ndbaiviet lblnoidung lblcontent lblbody lblchitiet maindetail \
            detailmain articledetailcontent bodycms cmscontent contentcms contentbaiviet richtext \
            richtextcontent contentinner docbody vanban noidungvanban toanvan fullcontent pagecontentdetail \
            newsdetailbody contentchitiet chitietnoidung bodychitiet tinchitiet divcontent
            """
        ),
        (.article, "hentry"),
        (
            .headline,
            """
            articletitle titlearticle detailtitle titledetail newstitle titlenews posttitle entrytitle headline \
            tieude tieudebaiviet tieudetin titlepost storytitle maintitle titlemain pagetitle contenttitle \
            singletitle arttitle tieudechinh titlecontent titlebaiviet lbltitle lbltieude detailstitle \
            titledetails heading1 cmstitle assettitle headertitle journaltitle contentheading componentheading \
            titledetailnews titlenewsdetail titletin titlebai tentin tenbai tenbaiviet lbltitlenews titlenewdetail
            """
        ),
        (
            .lead,
            """
            sapo chapeau lead lede summary sumary articlesummary newssapo detailsapo description \
            articledescription intro introtext standfirst excerpt tomtat trichdan trichyeu abstract shortdesc \
            shortdescription articlelead leadtext articlesapo contentsapo lblsapo lbltomtat lblsummary \
            lbltrichdan summarynews detailsummary deck dek subheadline motangan gioithieutin
            """
        ),
        (
            .byline,
            """
            author authors byline tacgia writer reporter butdanh nguoiviet authorname articleauthor detailauthor \
            postauthor newsauthor authornews authordetail authorinfo tentacgia nhabao phongvien creator \
            authortext lblauthor lbltacgia
            """
        ),
        (
            .timestamp,
            """
            date time datetime pubdate publishdate published publishtime posttime postdate ngaydang thoigian \
            ngay entrydate detailtime datepublished created createddate updated dateline timepost datepost \
            articledate newsdate ngaythang timestamp publicationdate lbldate lblngay lblngaydang lbltime \
            lblthoigian datecreate timeago thoigiandang ngaydangtin timedetail datedetail
            """
        ),
        (
            .source,
            """
            source nguon articlesource detailsource sourcedetail nguontin nguonbai newssource sourcenews nguontintuc \
            lblnguon lblsource
            """
        ),
        (
            .caption,
            """
            caption imagecaption imgcaption piccaption photocaption photocmscaption pcaption figcaption \
            captiontext wpcaptiontext chuthich chuthichanh imagedesc imgdesc descimage notephoto captionimage \
            captionimg captionphoto thumbcaption descphoto anhchuthich ghichuanh phototitle imagetitle imgtitle \
            imagenote imgnote noteimg ctanh motaanh photodesc slidecaption captionmedia mediacaption
            """
        ),
        (
            .credit,
            """
            credit photocredit imagecredit photoauthor authorphoto nguonanh tacgiaanh imgcredit creditphoto \
            imagesource photosource anhboi photographer copyrightholder
            """
        ),
        (.kicker, "kicker supertitle overline eyebrow toptitle pretitle subtitletop roof chapeautitle titletop"),
        (
            .likelyChrome,
            """
            header footer sidebar banner rightcol leftcol colright colleft columnright columnleft \
            rightcolumn leftcolumn widget widgets toolbar tools tool utilities utility topbar subscribe \
            newsletter promo popup modal overlay sponsor sponsored weather thoitiet poll thamdo survey player \
            audioplayer tts videobox hotline mucluc toc box300 foot stickybar floating headermain mainheader \
            sitefooter siteheader pagefooter
            """
        ),
        (
            .chrome,
            """
            nav navbar navigation menu menus mainmenu submenu megamenu breadcrumb breadcrumbs bread crumb crumbs \
            share shares sharing sharebar social socials \
            chiase fblike tag tags tukhoa keyword keywords taglist listtag ads ad adv adsense advert adverts \
            advertisement advertising advertise quangcao qc login dangnhap register dangky print printbutton \
            rating ratings vote voting danhgia pagination pager paging phantrang copyright weblink weblinks \
            lienketweb lienketwebsite search timkiem searchbox skiplink skiplinks cookie cookies backtotop gotop \
            totop postnav prevnext likeshare googlenews thongketruycap luottruycap counter accesscount postviews \
            viewcount luotxem copyrights fontsize
            """
        ),
        (
            [.chrome, .comments],
            """
            comment comments binhluan ykien ykienbandoc feedback disqus usercomment commentbox commentlist
            """
        ),
        (
            .related,
            """
            related relate relates relatednews relatedposts lienquan tinlienquan bailienquan tincungchuyenmuc \
            cungchuyenmuc tinkhac bailienquankhac tincungloai cungloai tinmoi tinmoinhat tinmoihon tincu \
            tincuhon cactinkhac cacbaikhac baikhac docnhieu tindocnhieu xemnhieu tinxemnhieu mostread mostreads \
            mostview mostviewed popular trending hotnews tinhot tinnoibat suggest suggestion suggested \
            suggestions recommend recommended recommendation recommendations dexuat goiy morenews othernews \
            newsother xemthem docthem readmore readalso seealso tinlq moinhat latestnews latest newslist \
            listnews relatedbox boxrelated relatedarticle relatedarticles tinkhacs cothebanquantam \
            bancothequantam banquantam quantam samecategory samecat newer older morearticle morearticles tinnong \
            tinnhanh tinanh newsrelated articlerelated articlesrelated inrelated relationnews
            """
        ),
    ]
}
