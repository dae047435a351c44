// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace breakeven {

class GlyphButton;

/// A line to search with: Escape and a cross at its end clear it, Enter says that the first match is meant.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    GlyphButton* m_clear;
};

} // namespace breakeven
