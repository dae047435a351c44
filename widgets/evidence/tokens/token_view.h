// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/token_count.h"

#include <QPlainTextEdit>

#include <string>
#include <vector>

namespace breakeven {

/// A text with its tokens, to be read: neighbors have different grounds.
class TokenView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TokenView(QWidget* parent = nullptr);

    /// The tokens fill the text, which is UTF-8 without faults. A character that several tokens share has the ground
    /// of the first of them.
    void show(const std::string& text, const std::vector<Token>& tokens);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void color();

    std::vector<int> m_ends; ///< of the grounds, in the text's 16-bit units
};

} // namespace breakeven
