#include "ui/common/statussource.h"
