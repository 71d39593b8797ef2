#include "CPartyDocsXML.h"
