// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace breakeven {

class LanguageControl;

/// The languages by menu, each by its own name, and the desktop's.
class LanguageMenu : public QObject {
    Q_OBJECT
public:
    LanguageMenu(LanguageControl& language, QObject* parent);

    void addTo(QMenu& menu);

private:
    LanguageControl& m_language;
};

} // namespace breakeven
