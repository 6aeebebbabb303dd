#include "services/core/events/eventhub.h"
