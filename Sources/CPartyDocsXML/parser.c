#include <stdlib.h>

#include "library.h"

struct pdx_parser {
    xmlParserCtxtPtr parser;
    pdx_handler handler;
    void *context;
    bool stopped;
    pdx_error error;
};

static pdx_parser *self_of(void *context) {
    return ((xmlParserCtxtPtr)context)->_private;
}

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes
) {
    pdx_parser *self = self_of(context);
    if (self->stopped) return;
    self->handler.start(self->context, name, uri, attributes, (size_t)attribute_count, (size_t)namespace_count);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    pdx_parser *self = self_of(context);
    if (!self->stopped) self->handler.end(self->context);
}

static void on_characters(void *context, const xmlChar *bytes, int count) {
    pdx_parser *self = self_of(context);
    if (!self->stopped && count > 0) self->handler.characters(self->context, bytes, (size_t)count);
}

// The bytes were looked through before: no declaration comes as far as here.
static void on_doctype(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    pdx_parser_stop(self_of(context));
}

static void ignore_error(void *context, pdx_library_error *error) {}

pdx_parser *pdx_parser_new(pdx_handler handler, void *context) {
    pdx_parser *self = calloc(1, sizeof *self);
    if (!self) return NULL;
    xmlSAXHandler sax = {0};
    sax.initialized = XML_SAX2_MAGIC;
    sax.internalSubset = on_doctype;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_characters;
    sax.ignorableWhitespace = on_characters;
    sax.cdataBlock = on_characters;
    sax.serror = (xmlStructuredErrorFunc)ignore_error;
    // No user data: the library then passes the context itself, and its errors are kept there.
    self->parser = xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);
    if (!self->parser) {
        free(self);
        return NULL;
    }
    xmlCtxtUseOptions(self->parser, pdx_parse_options);
    self->parser->_private = self;
    self->handler = handler;
    self->context = context;
    return self;
}

void pdx_parser_free(pdx_parser *self) {
    if (self->parser->myDoc) xmlFreeDoc(self->parser->myDoc);
    self->parser->myDoc = NULL;
    xmlFreeParserCtxt(self->parser);
    free(self);
}

pdx_status pdx_parser_feed(pdx_parser *self, const uint8_t *bytes, size_t count, bool is_last) {
    int code = xmlParseChunk(self->parser, (const char *)bytes, (int)count, is_last);
    if (self->stopped) return PDX_STOPPED;
    if (code == 0 && self->parser->wellFormed) return PDX_PARSED;
    self->error = pdx_error_from(xmlCtxtGetLastError(self->parser));
    self->stopped = true;
    return PDX_MALFORMED;
}

void pdx_parser_stop(pdx_parser *self) {
    self->stopped = true;
    xmlStopParser(self->parser);
}

int32_t pdx_parser_line(pdx_parser *self) {
    return xmlSAX2GetLineNumber(self->parser);
}

int32_t pdx_parser_column(pdx_parser *self) {
    return xmlSAX2GetColumnNumber(self->parser);
}

pdx_error pdx_parser_error(pdx_parser *self) {
    return self->error;
}
