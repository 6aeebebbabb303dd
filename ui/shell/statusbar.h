#pragma once

#include "ui/common/panel.h"

namespace askpro::ui {

class Formats;
class Label;
class StatusSource;

/// Facts of the machinery in one line of 28 px: connection, listener, last event, queue. Never patient data.
class StatusBar final : public Panel
{
    Q_OBJECT

public:
    StatusBar(StatusSource &source, const Formats &formats, QWidget *parent = nullptr);

    /// The formats changed (zone, language).
    void present();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Connection;

    StatusSource &m_source;
    const Formats &m_formats;
    Connection *m_connection;
    Label *m_listener;
    Label *m_event;
    Label *m_queue;
};

} // namespace askpro::ui
