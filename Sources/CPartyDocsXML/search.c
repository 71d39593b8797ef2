#include "CPartyDocsXML.h"

size_t pdx_count_before(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second, uint8_t third) {
    for (size_t index = 0; index < count; index++) {
        uint8_t byte = bytes[index];
        if (byte == first || byte == second || byte == third || byte == 0) return index;
    }
    return count;
}
