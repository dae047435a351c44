// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting.h"

#include <QDialog>
#include <QList>

class QFormLayout;

namespace breakeven {

class FramedBox;

/// What can be chosen of the program itself, on one page: a choice holds at once, and to choose what was there before
/// takes it back.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(std::vector<Setting> rows, QWidget* parent);

    /// The row that has the focus, or has it again once the page is active; empty for none.
    [[nodiscard]] QString focusedRow() const;
    void focusRow(const QString& id);

protected:
    bool event(QEvent* event) override;

private:
    void add(QFormLayout& form, const Setting& row);
    void follow();

    std::vector<Setting> m_rows;
    QList<FramedBox*> m_boxes;
};

/// Shows the settings beside the window, or brings them to the front.
void showSettings(std::vector<Setting> rows, QWidget& window);

/// Where the window's settings are, if they are seen, to be shown again so beside the window that takes its place.
struct ShownSettings {
    bool areSeen = false;
    QPoint place;
    QString row;
};
[[nodiscard]] ShownSettings shownSettings(const QWidget& window);
void showSettingsAgain(const ShownSettings& shown, std::vector<Setting> rows, QWidget& window);

} // namespace breakeven
