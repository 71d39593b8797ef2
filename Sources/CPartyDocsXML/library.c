#include "library.h"

static xmlParserInputPtr refuse_entity(const char *url, const char *id, xmlParserCtxtPtr parser) {
    return NULL;
}

void pdx_initialize(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(refuse_entity);
    // The library fills its tables of data types at their first use and guards them by no lock: two schemas compiled at
    // once could find them half full, and fail.
    xmlSchemaInitTypes();
    xmlRelaxNGInitTypes();
}

static void ignore_error(void *context, pdx_library_error *error) {}

pdx_error_scope pdx_error_scope_begin(void) {
    return pdx_collect_errors(ignore_error, NULL);
}

pdx_error_scope pdx_collect_errors(pdx_error_handler handler, void *context) {
    pdx_error_scope scope = {(void (*)(void))xmlStructuredError, xmlStructuredErrorContext};
    xmlSetStructuredErrorFunc(context, handler);
    return scope;
}

void pdx_error_scope_end(pdx_error_scope scope) {
    xmlSetStructuredErrorFunc(scope.context, (xmlStructuredErrorFunc)scope.handler);
}

pdx_error pdx_error_from(const xmlError *error) {
    pdx_error result = {0, 0, 0, "unknown error"};
    if (error) {
        result.code = error->code;
        result.line = error->line;
        result.column = error->int2;
        if (error->message) result.message = error->message;
    }
    return result;
}
