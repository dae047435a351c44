// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"

#include <QWidget>

class QPushButton;

namespace breakeven {

/// What importing a public list would do, entry by entry, and the choice to do it or not.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(const ImportPreview& preview, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {820, 560}; }

signals:
    void accepted();
    void left();
};

} // namespace breakeven
