// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace breakeven {

class AdviceView;
class ChartCard;
class Document;
class FileActions;
class InputPanel;

/// Connects the pages of advice: what is answered and chosen there goes to the document, what they point at is shown.
class Advice : public QObject {
    Q_OBJECT
public:
    /// What it connects; all of it outlives it.
    struct Parts {
        Document& document;
        FileActions& files;
        InputPanel& inputs;
        ChartCard& chart;
    };
    Advice(const Parts& parts, QObject* parent);

private:
    void connectView(const AdviceView* view);

    Parts m_parts;
};

} // namespace breakeven
