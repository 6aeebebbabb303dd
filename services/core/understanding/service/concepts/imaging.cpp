#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Pictures of the inside.
static constexpr ServiceConcept rows[] = {
    {Kind::General, "ultraschall*|ultrasound*|sono*|sonographie|sonografie|*ultraschall|*sonographie|*sonografie",
        "schallen|a scan"},
    {Kind::General, "roentgen*|x ray*|xray*|radiograph*|roentgenaufnahme",
        "durchleucht*|geroentgt"},
    {Kind::General, "mrt*|mri*|kernspin*|magnetresonanz*",
        "roehre|kernspintomograph*|the tube|m r t|m r i"},
    {Kind::General, "ct|computertomograph*|ct scan|cat scan*",
        "ct"},
    {Kind::Service, "mammograph*|mammogra*",
        "brust ~ roentg*|breast ~ x ray"},
    {Kind::Service, "szintigraph*|scintigraph*|pet ct|pet scan",
        ""},
    {Kind::Service, "angiograph*",
        ""},
    {Kind::Service, "biopsie*|biops*|punktion*|gewebeprobe",
        "probe ~ entnehm*"},
    {Kind::Service, "knochenszinti*|bone scintigraphy",
        ""},
};

ServiceConcepts imagingConcepts()
{
    return rows;
}

} // namespace askpro::core
