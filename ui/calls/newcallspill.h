#pragma once

#include <QAbstractButton>

namespace askpro::ui {

/// "3 new calls": floats over the list while it is scrolled away from its top, and leads back there.
class NewCallsPill final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NewCallsPill(QWidget *parent = nullptr);

    void add(int calls);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present();
    void place();

    int m_calls = 0;
};

} // namespace askpro::ui
