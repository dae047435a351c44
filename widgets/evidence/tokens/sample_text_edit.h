// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace breakeven {

/// Where a sample is typed or pasted. A long text is not shown, which would take seconds, but handed over; and files
/// that are dragged here are left to what is around.
class SampleTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SampleTextEdit(QWidget* parent = nullptr);

    /// Characters of the longest text, and of the longest line, that are taken in at once; beyond, laying them out
    /// would hold up each key.
    static constexpr int longestShown = 100'000;
    static constexpr int longestLine = 10'000;

signals:
    void longTextPasted(const QString& text);

protected:
    bool event(QEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace breakeven
