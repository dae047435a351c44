// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/provenance.h"

#include <QWidget>

class QGridLayout;

namespace breakeven {

/// What evidence would fill in: each parameter with its value of now, the new one, and a word on what that is. The
/// source stands in the tooltip.
class FilledValues : public QWidget {
    Q_OBJECT

public:
    explicit FilledValues(QWidget* parent = nullptr);

    struct Row {
        SourcedValue value;
        QString remark; ///< "derived"; may be empty
    };
    void setRows(const std::vector<Row>& rows, const Parameters& now);

private:
    QGridLayout* m_grid;
};

} // namespace breakeven
