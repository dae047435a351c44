// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/currency.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace breakeven {

class CurrencyControl;
class Document;
class TitleBar;

/// A window's part in the one currency of all windows: it brings its scenario's once it comes to the front, opens
/// another one or is given another currency, says what is shown, and asks for another. It is made before whoever shows
/// the document's changes, so that they find the currency in place.
class WindowCurrency : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        CurrencyControl& control;
        TitleBar& title;
        QWidget& window;
        std::function<void()> showAgain; ///< what the window shows of the scenario is made anew
    };
    explicit WindowCurrency(const Parts& parts);

    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bring();
    void bringInFront();
    void showShown();

    Parts m_parts;
    std::optional<ShownCurrency> m_own; ///< of the scenario, when that was last looked at
};

} // namespace breakeven
