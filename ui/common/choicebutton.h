#pragma once

#include "ui/common/choicepopup.h"

#include <QPushButton>

namespace askpro::ui {

/// Names one filter and opens its values; accent tint while one is chosen. The first value narrows nothing.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void setChoices(const QString &title, const QList<Choice> &choices);
    /// Without telling.
    void setValue(const QVariant &value);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present();

    QString m_title;
    QList<Choice> m_choices;
    QVariant m_value;
    ChoicePopup *m_popup;
};

} // namespace askpro::ui
