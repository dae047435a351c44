// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace breakeven {

/// A few sentences under a heading, each behind a dot; hidden when there is none.
class SentenceList : public QWidget {
    Q_OBJECT
public:
    SentenceList(const QString& heading, const QString& name, QWidget* parent);

    void setSentences(const std::vector<std::string>& sentences);

private:
    QGridLayout* m_grid;
    std::vector<QLabel*> m_dots;
    std::vector<QLabel*> m_lines;
};

} // namespace breakeven
