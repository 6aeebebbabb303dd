#pragma once

namespace askpro::models {

/// The languages callers are understood in.
enum class Language { German, English };

} // namespace askpro::models
