/// What a push parser tells while it reads.
protocol XMLPushParserDelegate: AnyObject {
    func parser(_ parser: XMLPushParser, didStart tag: XMLStartTag)
    func parserDidEndElement(_ parser: XMLPushParser)
    func parser(_ parser: XMLPushParser, didFind text: UnsafeBufferPointer<UInt8>)
}
