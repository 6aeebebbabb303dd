#pragma once

#include <QWidget>

#include <QStringList>

class QButtonGroup;

namespace askpro::ui {

/// A few exclusive choices side by side.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(int choices, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts, const QString &accessibleName);
    void choose(int choice); ///< without telling

Q_SIGNALS:
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace askpro::ui
