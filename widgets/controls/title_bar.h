// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

class QuietButton;

/// The row under the menus: the scenario's title, edited in place, whether it is saved, and what people reach for most.
class TitleBar : public QWidget {
    Q_OBJECT
public:
    explicit TitleBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setEdited(bool edited);
    /// Takes over a title that is still being typed.
    void finishEditing();
    /// Whether a state is pinned; no signal.
    void setPinned(bool pinned);
    /// What the amounts are in, in a few words and in full; nothing of US dollars.
    void setCurrency(const QString& brief, const QString& statement);
    [[nodiscard]] QPushButton& presetsButton() { return *m_presets; }
    [[nodiscard]] QPushButton& exportButton() { return *m_export; }

signals:
    void titleEdited(const QString& title);
    void pinWanted(bool pinned);
    void currencyWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTitle();

    QLineEdit* m_title;
    QLabel* m_edited;
    QuietButton* m_currency;
    QPushButton* m_presets;
    QPushButton* m_pin;
    QPushButton* m_export;
    QString m_shown;
};

} // namespace breakeven
