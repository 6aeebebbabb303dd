#pragma once

#include <QWidget>

class QLineEdit;

namespace askpro::ui {

class Badge;
class Label;

/// The address of a database that is there already, and what a look at it showed.
class ConnectStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectStep(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    /// The address as it stands was looked at and can be used.
    [[nodiscard]] bool isTested() const { return m_tested; }
    void setTesting();
    void setResult(bool good, const QString &text);

Q_SIGNALS:
    void addressEdited();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void forget();

    Label *m_title;
    Label *m_text;
    Label *m_caption;
    QLineEdit *m_address;
    Label *m_hint;
    Badge *m_verdict;
    Label *m_findings;
    bool m_tested = false;
};

} // namespace askpro::ui
