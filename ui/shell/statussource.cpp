#include "ui/shell/statussource.h"
