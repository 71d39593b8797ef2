#include "library.h"

typedef struct {
    pdx_html_handler handler;
    void *context;
} html_reading;

static html_reading *reading_of(void *context) {
    return ((htmlParserCtxtPtr)context)->_private;
}

static size_t position_of(void *context) {
    xmlParserInputPtr input = ((htmlParserCtxtPtr)context)->input;
    if (!input || !input->cur || !input->base || input->cur < input->base) return 0;
    return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    html_reading *self = reading_of(context);
    self->handler.start(self->context, name, attributes, position_of(context));
    if (!self->handler.goes_on(self->context)) xmlStopParser(context);
}

static void on_end(void *context, const xmlChar *name) {
    html_reading *self = reading_of(context);
    self->handler.end(self->context, position_of(context));
}

static void on_characters(void *context, const xmlChar *bytes, int count) {
    html_reading *self = reading_of(context);
    if (count > 0) self->handler.characters(self->context, bytes, (size_t)count, position_of(context));
}

static void on_comment(void *context, const xmlChar *text) {
    html_reading *self = reading_of(context);
    self->handler.skipped(self->context, position_of(context));
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data) {
    on_comment(context, data);
}

static void ignore_error(void *context, pdx_library_error *error) {}

bool pdx_html_parse(const uint8_t *bytes, size_t count, pdx_html_handler handler, void *context) {
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) return false;
    xmlSAXHandler sax = {0};
    // With the mark of the newer interface the library sends errors to `serror` alone.
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElement = on_start;
    sax.endElement = on_end;
    sax.characters = on_characters;
    sax.ignorableWhitespace = on_characters;
    sax.cdataBlock = on_characters;
    sax.comment = on_comment;
    sax.processingInstruction = on_instruction;
    sax.serror = (xmlStructuredErrorFunc)ignore_error;
    *parser->sax = sax;
    html_reading self = {handler, context};
    parser->_private = &self;
    pdx_error_scope scope = pdx_collect_errors(ignore_error, NULL);
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_IGNORE_ENC;
    htmlDocPtr document = htmlCtxtReadMemory(parser, (const char *)bytes, (int)count, NULL, "UTF-8", options);
    pdx_error_scope_end(scope);
    if (document) xmlFreeDoc(document);
    parser->myDoc = NULL;
    htmlFreeParserCtxt(parser);
    return true;
}
