#include "CPartyDocsXML.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "../CLibXML2/shim.h"

struct pdx_writer {
    xmlTextWriterPtr writer;
    uint8_t *bytes;
    size_t count;
    size_t capacity;
};

static int collect(void *context, const char *bytes, int count) {
    pdx_writer *writer = context;
    if (count <= 0) return 0;
    size_t needed = writer->count + (size_t)count;
    if (needed > writer->capacity) {
        size_t capacity = writer->capacity ? writer->capacity * 2 : 16384;
        if (capacity < needed) capacity = needed;
        uint8_t *grown = realloc(writer->bytes, capacity);
        if (!grown) return -1;
        writer->bytes = grown;
        writer->capacity = capacity;
    }
    memcpy(writer->bytes + writer->count, bytes, (size_t)count);
    writer->count = needed;
    return count;
}

pdx_writer *pdx_writer_new(void) {
    pdx_writer *writer = calloc(1, sizeof *writer);
    if (!writer) return NULL;
    xmlOutputBufferPtr output = xmlOutputBufferCreateIO(collect, NULL, writer, NULL);
    if (!output) {
        free(writer);
        return NULL;
    }
    writer->writer = xmlNewTextWriter(output);
    if (!writer->writer) {
        xmlOutputBufferClose(output);
        free(writer->bytes);
        free(writer);
        return NULL;
    }
    return writer;
}

void pdx_writer_free(pdx_writer *writer) {
    // Freeing flushes, so the buffer must still be there.
    xmlFreeTextWriter(writer->writer);
    free(writer->bytes);
    free(writer);
}

bool pdx_writer_start_element(pdx_writer *writer, const uint8_t *name) {
    return xmlTextWriterStartElement(writer->writer, name) >= 0;
}

bool pdx_writer_end_element(pdx_writer *writer) {
    return xmlTextWriterEndElement(writer->writer) >= 0;
}

bool pdx_writer_attribute(pdx_writer *writer, const uint8_t *name, const uint8_t *value, size_t count) {
    return xmlTextWriterStartAttribute(writer->writer, name) >= 0
        && (count == 0 || pdx_writer_raw(writer, value, count))
        && xmlTextWriterEndAttribute(writer->writer) >= 0;
}

bool pdx_writer_raw(pdx_writer *writer, const uint8_t *bytes, size_t count) {
    while (count > 0) {
        int part = count > INT_MAX ? INT_MAX : (int)count;
        if (xmlTextWriterWriteRawLen(writer->writer, bytes, part) < 0) return false;
        bytes += part;
        count -= (size_t)part;
    }
    return true;
}

bool pdx_writer_flush(pdx_writer *writer, const uint8_t **bytes, size_t *count) {
    if (xmlTextWriterFlush(writer->writer) < 0) return false;
    *bytes = writer->bytes;
    *count = writer->count;
    return true;
}

void pdx_writer_clear(pdx_writer *writer) {
    writer->count = 0;
}
