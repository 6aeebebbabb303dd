#pragma once

#include "models/common/instant.h"
#include "ui/common/panel.h"

#include <optional>

namespace askpro::ui {

class Formats;
class Label;
class StatusSource;
struct DeskStatus;

/// Facts of the machinery in one line of 28 px: connection, listener, last event, queue. Never patient data.
class StatusBar final : public Panel
{
    Q_OBJECT

public:
    StatusBar(StatusSource &source, const Formats &formats, QWidget *parent = nullptr);

    /// The formats changed (zone, language).
    void present();
    /// When the figures on the page were last right; none = there are none on it.
    void setFigures(const std::optional<models::Instant> &at);
    void setNarrow(bool narrow);
    void focusMain();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Connection;

    void presentConnection(const DeskStatus &status);


    StatusSource &m_source;
    const Formats &m_formats;
    Connection *m_connection;
    Label *m_listener;
    Label *m_retell;
    Label *m_calcom;
    Label *m_queue;
    Label *m_figures;
    std::optional<models::Instant> m_figuresAt;
    bool m_narrow = false;
};

} // namespace askpro::ui
