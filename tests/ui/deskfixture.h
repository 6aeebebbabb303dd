#pragma once

#include "clinicday.h"

#include "services/core/events/eventhub.h"
#include "tests/support/steppedjobs.h"
#include "tests/support/waiting.h"
#include "ui/calls/callspage.h"
#include "ui/common/statussource.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

#include <functional>

namespace askpro::tests {

class FakeStatus final : public ui::StatusSource
{
public:
    ui::DeskStatus now{ui::DeskStatus::Database::Connected, ui::DeskStatus::Listener::Here, QStringLiteral("http://127.0.0.1:8787"), {},
                       clinicNow - std::chrono::seconds(12), {}, 3};

    [[nodiscard]] ui::DeskStatus status() const override { return now; }
    void tell() { Q_EMIT changed(); }
};

/// The window over the fake database; its jobs run by themselves.
class DeskFixture
{
public:
    explicit DeskFixture(ui::Theme &theme, int calls, const QString &language = QStringLiteral("en"), QSize size = {1440, 900},
                         models::Role role = models::Role::Administration,
                         const std::function<void(DeskFixture &)> &prepare = {})
    {
        if (calls > 0)
            fillClinic(desk, calls);
        jobs.runsByItself = true;
        install(language);
        settings.language = language;
        settings.theme = theme.mode();
        settings.page = QStringLiteral("calls"); // where most tests are at home
        if (prepare)
            prepare(*this);
        window = std::make_unique<ui::MainWindow>(ui::Surroundings{jobs, hub, clock, status, theme, role}, settings, desk.data.rows.tenants);
        QObject::connect(window.get(), &ui::MainWindow::languageChosen, window.get(), [this](const QString &code) { install(code); });
        window->resize(size);
        window->show();
    }
    ~DeskFixture()
    {
        window.reset();
        QCoreApplication::removeTranslator(&m_texts);
    }
    Q_DISABLE_COPY_MOVE(DeskFixture)

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    [[nodiscard]] ui::CallsPage *page() const { return window->findChild<ui::CallsPage *>(); }
    void commit(const models::Call &call) { Q_EMIT hub.changed({desk.put(call)}); }

    FakeClock clock{clinicNow};
    FakeDesk desk;
    SteppedJobs jobs{desk};
    core::EventHub hub;
    FakeStatus status;
    ui::DeskSettings settings;
    std::unique_ptr<ui::MainWindow> window;

private:
    void install(const QString &code)
    {
        QCoreApplication::removeTranslator(&m_texts);
        if (m_texts.load(QStringLiteral(":/i18n/askpro_%1.qm").arg(code)))
            QCoreApplication::installTranslator(&m_texts);
    }

    QTranslator m_texts;
};

} // namespace askpro::tests
