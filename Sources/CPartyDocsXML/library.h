#ifndef PDX_LIBRARY_H
#define PDX_LIBRARY_H

#include "CPartyDocsXML.h"
#include "../CLibXML2/shim.h"

#pragma clang assume_nonnull begin

// The handler's error became const in libxml2 2.12.
#if LIBXML_VERSION >= 21200
typedef const xmlError pdx_library_error;
#else
typedef xmlError pdx_library_error;
#endif

typedef void (*pdx_error_handler)(void *context, pdx_library_error *error);

/// What every parser of XML is told. The limits of the caller, which are lower, stand before the parser: its own would
/// make the same file readable in one piece and unreadable in another.
enum {
#if LIBXML_VERSION >= 21300
    pdx_parse_options = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NO_XXE
#else
    pdx_parse_options = XML_PARSE_NONET | XML_PARSE_HUGE
#endif
};

/// Sends the errors of this thread to a handler until `pdx_error_scope_end`.
pdx_error_scope pdx_collect_errors(pdx_error_handler handler, void *_Nullable context);

pdx_error pdx_error_from(const xmlError *_Nullable error);

#pragma clang assume_nonnull end

#endif
