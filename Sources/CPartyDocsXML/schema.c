#include <limits.h>
#include <stdlib.h>

#include "library.h"

struct pdx_schema {
    xmlRelaxNGPtr schema;
};

typedef struct {
    void *context;
    pdx_report report;
    int count;
} collector;

static void on_error(void *context, pdx_library_error *error) {
    collector *self = context;
    self->count += 1;
    self->report(self->context, pdx_error_from(error));
}

// The bytes were looked through before: no declaration comes as far as here.
static void on_doctype(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    xmlStopParser(context);
}

pdx_schema *pdx_schema_new(const uint8_t *bytes, size_t count, void *context, pdx_report report) {
    if (count > INT_MAX) return NULL;
    collector errors = {context, report, 0};
    pdx_error_scope scope = pdx_collect_errors(on_error, &errors);
    xmlRelaxNGPtr schema = NULL;
    xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewMemParserCtxt((const char *)bytes, (int)count);
    if (parser) {
        xmlRelaxNGSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)on_error, &errors);
        schema = xmlRelaxNGParse(parser);
        xmlRelaxNGFreeParserCtxt(parser);
    }
    pdx_error_scope_end(scope);
    if (!schema) return NULL;
    pdx_schema *self = malloc(sizeof *self);
    if (!self) {
        xmlRelaxNGFree(schema);
        return NULL;
    }
    self->schema = schema;
    return self;
}

void pdx_schema_free(pdx_schema *self) {
    xmlRelaxNGFree(self->schema);
    free(self);
}

static xmlDocPtr parse(const uint8_t *bytes, size_t count, collector *errors) {
    pdx_error refusal = {0, 1, 0, "the document is too large to validate"};
    if (count > INT_MAX) {
        errors->count += 1;
        errors->report(errors->context, refusal);
        return NULL;
    }
    xmlParserCtxtPtr parser = xmlNewParserCtxt();
    if (!parser) return NULL;
    parser->sax->internalSubset = on_doctype;
    xmlDocPtr document = xmlCtxtReadMemory(parser, (const char *)bytes, (int)count, NULL, NULL, pdx_parse_options);
    if (document && !parser->wellFormed) {
        xmlFreeDoc(document);
        document = NULL;
    }
    xmlFreeParserCtxt(parser);
    return document;
}

bool pdx_schema_validate(const pdx_schema *self, const uint8_t *bytes, size_t count, void *context, pdx_report report) {
    collector errors = {context, report, 0};
    pdx_error_scope scope = pdx_collect_errors(on_error, &errors);
    bool is_valid = false;
    xmlDocPtr document = parse(bytes, count, &errors);
    if (document) {
        xmlRelaxNGValidCtxtPtr validator = xmlRelaxNGNewValidCtxt(self->schema);
        if (validator) {
            xmlRelaxNGSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)on_error, &errors);
            is_valid = xmlRelaxNGValidateDoc(validator, document) == 0 && errors.count == 0;
            xmlRelaxNGFreeValidCtxt(validator);
        }
        xmlFreeDoc(document);
    }
    pdx_error_scope_end(scope);
    return is_valid;
}
