#ifndef CPARTYDOCSXML_H
#define CPARTYDOCSXML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a library call may have to say. The message is UTF-8, ends in NUL and lives until the next call.
typedef struct {
    int32_t code;
    int32_t line;
    int32_t column;
    const char *message;
} pdx_error;

// MARK: Library

/// Prepares the library for use from any thread; refuses every external entity.
void pdx_initialize(void);

/// The error handler of a thread, to be put back.
typedef struct {
    void (*_Nullable handler)(void);
    void *_Nullable context;
} pdx_error_scope;

/// Keeps the library from printing errors on this thread until `pdx_error_scope_end`.
pdx_error_scope pdx_error_scope_begin(void);
void pdx_error_scope_end(pdx_error_scope scope);

// MARK: Writing

/// An XML text writer that collects in memory. Every function that returns false leaves it unusable.
typedef struct pdx_writer pdx_writer;

pdx_writer *_Nullable pdx_writer_new(void);
void pdx_writer_free(pdx_writer *writer);
bool pdx_writer_start_element(pdx_writer *writer, const uint8_t *name);
bool pdx_writer_end_element(pdx_writer *writer);
/// Writes an attribute whose value is escaped already.
bool pdx_writer_attribute(pdx_writer *writer, const uint8_t *name, const uint8_t *_Nullable value, size_t count);
/// Writes bytes that are markup, or escaped already.
bool pdx_writer_raw(pdx_writer *writer, const uint8_t *bytes, size_t count);
/// Hands over what was written since the last `pdx_writer_clear`; valid until the next call.
bool pdx_writer_flush(pdx_writer *writer, const uint8_t *_Nullable *_Nonnull bytes, size_t *count);
void pdx_writer_clear(pdx_writer *writer);

// MARK: Looking ahead

/// The number of bytes before the first that is one of three, or zero; all of them when there is none.
size_t pdx_count_before(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second, uint8_t third);

// MARK: Parsing

/// An XML parser that bytes are pushed into, without a document type declaration and below the limits of the caller.
typedef struct pdx_parser pdx_parser;

typedef struct {
    /// `attributes` holds five pointers each: local name, prefix, namespace, value, end of value. `namespace_count` is
    /// the number of namespaces that the element declares.
    void (*start)(
        void *context, const uint8_t *name, const uint8_t *_Nullable uri, const uint8_t *_Nullable const *_Nullable attributes,
        size_t attribute_count, size_t namespace_count
    );
    void (*end)(void *context);
    void (*characters)(void *context, const uint8_t *bytes, size_t count);
} pdx_handler;

typedef enum {
    PDX_PARSED,
    PDX_MALFORMED,
    PDX_STOPPED,
} pdx_status;

pdx_parser *_Nullable pdx_parser_new(pdx_handler handler, void *context);
void pdx_parser_free(pdx_parser *parser);
/// Parses the next bytes, at most `INT32_MAX`; `is_last` tells that no more come.
pdx_status pdx_parser_feed(pdx_parser *parser, const uint8_t *_Nullable bytes, size_t count, bool is_last);
/// Stops from inside a handler.
void pdx_parser_stop(pdx_parser *parser);
int32_t pdx_parser_line(pdx_parser *parser);
int32_t pdx_parser_column(pdx_parser *parser);
/// The error that stopped the parser.
pdx_error pdx_parser_error(pdx_parser *parser);

// MARK: HTML

/// What an HTML parser tells while it reads. `position` is the offset of the byte in the source that the parser stands
/// at: after the text, or inside the tag.
typedef struct {
    /// `attributes` holds name and value pairs, a null value for an attribute without one, and ends in a null name.
    void (*start)(
        void *context, const uint8_t *name, const uint8_t *_Nullable const *_Nullable attributes, size_t position
    );
    void (*end)(void *context, size_t position);
    void (*characters)(void *context, const uint8_t *bytes, size_t count, size_t position);
    /// A comment or processing instruction.
    void (*skipped)(void *context, size_t position);
    /// Asked after each start; false stops the parser.
    bool (*goes_on)(void *context);
} pdx_html_handler;

/// Parses a page of well-formed UTF-8 without U+0000, whatever encoding it declares; at most `INT32_MAX` bytes.
/// False when there is no memory.
bool pdx_html_parse(const uint8_t *bytes, size_t count, pdx_html_handler handler, void *context);

// MARK: Validating

/// A compiled RELAX NG schema; may be used from several threads at once.
typedef struct pdx_schema pdx_schema;

typedef void (*pdx_report)(void *context, pdx_error error);

pdx_schema *_Nullable pdx_schema_new(const uint8_t *bytes, size_t count, void *context, pdx_report report);
void pdx_schema_free(pdx_schema *schema);
/// Reports what is wrong with a document, which has no document type declaration; false when anything was.
bool pdx_schema_validate(const pdx_schema *schema, const uint8_t *bytes, size_t count, void *context, pdx_report report);

#pragma clang assume_nonnull end

#endif
