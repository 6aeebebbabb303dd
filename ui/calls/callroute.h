#pragma once

#include "models/common/ids.h"
#include "ui/calls/callfilters.h"

namespace askpro::ui {

/// What a link to the list of calls says.
struct CallRoute
{
    QString view;                    ///< a word that is none means all calls
    CallFilterChoice choice;         ///< only filters that may stand in a link
    models::CallId call;             ///< whose details are shown

    [[nodiscard]] QMap<QString, QString> query() const;
    /// What is no filter or no value of one is left out.
    [[nodiscard]] static CallRoute parse(const QMap<QString, QString> &query);
};

} // namespace askpro::ui
