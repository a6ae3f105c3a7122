#!/usr/bin/env python3
"""Writes the Fenholm plan, a slide deck: deck.py <output.pptx>"""
import sys
from pptx import Slide, para, write, NAVY, ORANGE, PALE, WHITE

def big(slide, items, y=130, h=110):
    w = 880 / len(items)
    for i, (number, words) in enumerate(items):
        slide.box([para(number, 30, ORANGE, True, 'ctr', after=2), para(words, 13, NAVY, False, 'ctr', after=0)], 40 + i * w + 5, y, w - 10, h, PALE, 'roundRect', 'ctr')
    return slide

SLIDES = [
    Slide('Fit for Fenholm', 'Our five-year Sustainability and Transformation Plan, 2016–2021. Right care. Right place. Right now.', 'cover')
        .box([para('Final submission as published, 2 December 2016', 14, WHITE), para('Fen & Wold CCG  |  Fenholm District Hospital Trust  |  Fenholm County Council  |  Fen & Wold GP Federation', 14, WHITE)], 60, 400, 840, 60),

    Slide('Our shared vision', 'One system, one team, one Fenholm')
        .box([para('“Fenholm people deserve world-class care, and together we will deliver it. This plan marks the start of an exciting journey. By working as one we will be bolder, braver and better.”', 22, NAVY, italic=True, after=14),
              para('Lionel Catchpool, STP Lead', 16, bold=True)], 70, 120, 820, 170, PALE, 'roundRect', 'ctr')
        .bullets(['By 2021 everyone in Fenholm will start well, live well and age well', 'Services will be joined up, person-centred and sustainable',
                  'Our staff will be proud, our partners will be trusted and our pound will go further'], y=320, h=150),

    big(Slide('Fenholm at a glance', 'A great place to live, with growing needs'),
        [('512,700', 'people registered with our practices'), ('23%', 'aged over 65 (18% nationally)'), ('68', 'GP practices'), ('1', 'district hospital')])
        .table([['District', 'Population', 'Over 65', 'Practices', 'Main towns'], ['Fenholm and Dyke', '221,400', '19%', '27', 'Fenholm, Dykeham'], ['Wold', '148,900', '27%', '22', 'Woldsby, Hexton St John'],
                ['Marsh and Sutterby', '142,400', '25%', '19', 'Sutterby, Gedmarsh']], [210, 140, 110, 120, 300], y=270, size=14, row_height=30)
        .box([para('Population weighted to April 2015 registrations. Life expectancy: men 78.2, women 82.4.', 11, '595959')], 40, 410, 880, 30),

    Slide('Our challenge: the triple gap', 'Standing still is not an option')
        .table([['Gap', 'What it means for us', 'Our ambition'], ['Health and wellbeing', 'Too many of our residents live with preventable illness', 'Fenholm in the top quarter for healthy life expectancy'],
                ['Care and quality', 'Variation between practices and waits that are too long', 'Right care, right place, first time'], ['Finance and efficiency', 'A gap of £163.0m by 2020/21 if we do nothing', 'A system in balance by 2021']],
               [190, 370, 320], size=15, row_height=48)
        .bullets(['A growing, ageing and increasingly complex population', 'Rising expectations and new technology', 'A workforce under pressure', 'Public finances that are tighter than ever'], y=325, h=170, size=17),

    Slide('The case for change in numbers', 'We compare ourselves honestly with our peers')
        .table([['Measure', 'Fenholm', 'Ten similar areas', 'Aldermark'], ['Emergency admissions per 1,000 people, 2015/16', '117', '103', '101'], ['A&E seen within four hours, September 2016', '81.6%', '88.4%', '89.1%'],
                ['Treated within 18 weeks', '86.9%', '91.0%', '91.2%'], ['Hip fractures per 100,000 over 65', '702', '611', '598'], ['Adults who smoke', '21.2%', '18.4%', '16.9%'],
                ['Dementia diagnosis rate', '58.0%', '65.3%', '66.8%'], ['People who feel supported with a long-term condition', '59%', '63%', '64%']], [420, 140, 170, 150], size=14, row_height=32)
        .box([para('Source: BestCare pack for Fen & Wold CCG, October 2016.', 11, '595959')], 40, 385, 880, 24),

    Slide('The five Fs', 'The principles on which everything else is built')
        .chevrons(['Fairer', 'Faster', 'Fitter', 'Fewer', 'Future-proof'], 120)
        .table([['Principle', 'What it means'], ['Fairer', 'Everyone gets the same great care wherever they live'], ['Faster', 'Help when you need it, without the wait'], ['Fitter', 'Prevention is everybody’s business'],
                ['Fewer', 'Fewer hand-offs, fewer visits, fewer beds over time as care moves closer to home'], ['Future-proof', 'Digital by default, sustainable by design']], [180, 700], y=205, size=15, row_height=36)
        .box([para('Every proposal in this plan has been tested against the five Fs.', 14, NAVY, True)], 40, 435, 880, 30),

    Slide('You said, we did', 'Real conversations with real people: 41 events, 2,380 people, May to October 2016')
        .table([['Who told us', 'What you said', 'What we changed'], ['Gedmarsh patients’ group, 12 May', 'The blood test bus stopped in 2015 and we now travel 19 miles', 'A weekly clinic in Gedmarsh Methodist Hall began on 5 September 2016'],
                ['Woldsby carers, 9 June', 'We ring four numbers before anyone helps', 'One carers’ line, 8am to 8pm, opened 1 November 2016'],
                ['Sixth formers, Sutterby, 22 June', 'Nobody under 20 will read your questionnaire', 'Survey moved to phones: 611 replies from under-25s, and two now sit on the reference group'],
                ['Seasonal field workers, Dykeham, 3 July', 'We use A&E because we do not know how to register', 'Registration leaflets in six languages; 740 new registrations by October'],
                ['Hospital volunteers, 15 September', 'Discharge from the wards at 9pm is frightening', 'No discharge of people living alone after 7pm since 1 October']], [210, 310, 360], size=13, row_height=50),

    Slide('How we work together', 'Strong system leadership and robust governance')
        .box([para('Fenholm System Leaders’ Forum', 16, WHITE, True, 'ctr', after=0), para('Chair: Lionel Catchpool, STP Lead', 13, WHITE, False, 'ctr', after=0)], 330, 120, 300, 60, NAVY, 'roundRect', 'ctr')
        .box([para('Clinical Cabinet', 14, NAVY, True, 'ctr')], 60, 210, 200, 46, PALE, 'roundRect', 'ctr').box([para('Programme Board', 14, NAVY, True, 'ctr')], 380, 210, 200, 46, PALE, 'roundRect', 'ctr')
        .box([para('Finance Group', 14, NAVY, True, 'ctr')], 700, 210, 200, 46, PALE, 'roundRect', 'ctr')
        .bullets(['The Forum brings together the chief officers of the partner organisations every month', 'Partners remain sovereign and will take decisions collectively in the spirit of the plan',
                  'Four programme boards, each with a senior sponsor', 'Partners have been fully engaged and the plan has been developed by all of us, for all of us', 'Delivery will be driven by existing teams, working differently'], y=280, h=210, size=17),

    Slide('Programme 1: Healthier from the start', 'Prevention is better than cure')
        .bullets(['A radical upgrade in prevention, with communities in the lead', '- Smoking, weight, alcohol and activity', '- Health coaches in every district', 'Making every contact count: all front-line staff to be trained',
                  'A great start in life for every child', '- Healthy schools award to be offered to all primary schools', '- Safe, personalised maternity care with more choice for women',
                  'Mental health on a par with physical health', '- Talking therapies and CAMHS to grow in line with national ambition', '- Timely diagnosis and support for people with dementia'], size=18),

    Slide('Programme 2: Closer to home', 'Integrated neighbourhoods around the person')
        .chevrons(['Self-care', 'GP and pharmacy', 'Neighbourhood hub', 'Rapid response', 'Hospital'], 118)
        .bullets(['Ten neighbourhood hubs will bring GPs, nurses and therapists together in one team', 'The Fen & Wold GP Federation will lead the hubs, working at scale across all 68 practices',
                  'Rapid response within two hours, seven days a week', 'First hubs in Woldsby and Sutterby during 2017/18; others will follow in waves',
                  'Community hospitals at Woldsby and Gedmarsh will become vibrant community assets', 'Better co-ordinated care for people at the end of life', 'As capacity grows at home, we will need fewer beds in hospital'], y=195, h=300, size=17),

    Slide('Spotlight: the Wold falls pilot', 'What we have learned, and what it could mean for Fenholm')
        .table([['April 2015 to March 2016', 'Pilot: eight practices', 'Comparison: eight practices'], ['People over 75', '6,410', '6,285'], ['Offered home check and exercise class', '1,930', '0'], ['Completed 24 weeks of classes', '884', '0'],
                ['Emergency admissions after a fall, year before', '231', '226'], ['Emergency admissions after a fall, pilot year', '196', '229'], ['Hip fractures, pilot year', '41', '47']], [400, 240, 240], size=14, row_height=30)
        .bullets(['Admissions after a fall were 15% lower than the year before; in the comparison practices they rose by 1%', 'Cost £212,000; cost avoided about £119,000 in the year (35 admissions at £3,400)',
                  'The numbers are small and one severe week could account for half of the difference', 'Rolled out to all 68 practices at the same rate, we would expect 270 to 300 fewer admissions a year'], y=335, h=165, size=15),

    Slide('Programme 3: A hospital fit for the future', 'A vibrant, sustainable hospital at the heart of our system')
        .bullets(['Fenholm District Hospital will continue to play a vital role in the life of our community', 'Services will be safe, sustainable and of the highest quality', 'We will make the best use of our skilled staff through networked models of care',
                  'Some services may be provided differently in future, where there is a clear benefit', 'Getting it right first time: reducing variation, improving flow', 'A transformed urgent care offer, with the right clinician at the right time',
                  'We will engage fully with patients and the public at the right time, and any substantial change will be subject to formal consultation'], size=19),

    Slide('Our partners and building blocks', 'Everyone has a part to play')
        .bullets(['Primary care', 'Community nursing', 'Therapies', 'Mental health', 'Social care', 'Public health', 'Ambulance service', 'Pharmacy'], x=40, w=270, size=18)
        .bullets(['Housing', 'Schools and colleges', 'Police and fire', 'Parish and town councils', 'Voluntary groups', 'Faith communities', 'Employers', 'Leisure'], x=330, w=270, size=18)
        .bullets(['Digital and data', 'Estates', 'Workforce', 'Procurement', 'Communications', 'Quality', 'Innovation', 'Research'], x=620, w=270, size=18),

    Slide('Programme 4: One Team Fenholm', 'Our people are our greatest asset')
        .bullets(['A motivated, flexible and resilient workforce with the right skills in the right place', 'New roles for a new century', 'Growing our own: Fenholm as a place where careers flourish', 'Working at the top of the licence',
                  'Breaking down barriers between organisations', 'Wellbeing for those who look after others', 'A passport for staff to move freely across the system', 'Leadership at every level'], size=20),

    Slide('Our financial challenge', 'If nothing changes, the gap grows to £163.0m by 2020/21')
        .table([['£m', '2016/17', '2017/18', '2018/19', '2019/20', '2020/21'], ['Fenholm District Hospital Trust', '11.2', '27.0', '42.5', '57.3', '71.4'], ['CCG: hospital and ambulance', '8.1', '20.4', '33.0', '46.1', '58.2'],
                ['CCG: community and mental health', '2.9', '7.2', '11.8', '16.5', '21.0'], ['CCG: primary care and prescribing', '1.8', '4.4', '7.2', '9.9', '12.4'], ['Total', '24.0', '59.0', '94.5', '129.8', '163.0']],
               [330, 110, 110, 110, 110, 110], size=15, row_height=36, total=True)
        .bullets(['Demand growth of 3.2% a year for the hospital, 2.4% elsewhere; pay and prices 2.1%', 'Half of the gap comes from demand, a third from prices, the rest from the underlying position'], y=345, h=100, size=16),

    Slide('Closing the gap', 'A balanced portfolio of transformation')
        .table([['Theme', 'How it contributes'], ['Prevention and self-care', 'Flattening the demand curve'], ['Closer to home', 'Shifting activity from hospital to neighbourhood hubs'], ['Hospital productivity', 'At least 2% a year, every year'],
                ['BestCare and medicines', 'Reducing unwarranted variation: up to £31m opportunity'], ['Back-office alliance', 'Doing things once, together'], ['Transformation funding', 'Our fair share']], [300, 580], size=16, row_height=38)
        .bullets(['Through these themes the system will be in balance by 2021', 'We will move towards open-book working, with contracts that support the journey'], y=400, h=90, size=17),

    Slide('Roadmap to 2021', 'From foundations to flourishing')
        .chevrons(['2016/17 Foundations', '2017/18 Mobilise', '2018/19 Transform', '2019/20 Embed', '2020/21 Flourish'], 120, 64)
        .table([['Phase', 'What will happen'], ['Foundations', 'Agree vision; establish programme boards; engage staff'], ['Mobilise', 'First hubs; business cases; quick wins'], ['Transform', 'Hubs roll out; digital goes live; new urgent care model'],
                ['Embed', 'Review and refine; spread what works'], ['Flourish', 'A new system, in balance, with outcomes among the best']], [200, 680], y=210, size=15, row_height=38),

    Slide('Risks and how we manage them', 'Eyes open, hands joined')
        .table([['Risk', 'Rating', 'Response'], ['Pace of change', 'Red', 'Strong programme management with weekly check-in calls'], ['Workforce supply', 'Red', 'One Team Fenholm'], ['Financial pressure in year', 'Red', 'Financial grip'], ['Public and political support', 'Amber', 'Communications strategy'],
                ['Demand rises faster than planned', 'Amber', 'Closer to home'], ['Digital readiness', 'Amber', 'Digital roadmap'], ['Organisational priorities diverge', 'Green', 'Shared vision']], [340, 120, 420], size=15, row_height=38),

    Slide('What happens next', 'Join us on the journey')
        .bullets(['January 2017: staff roadshows', 'Spring 2017: refresh of programme plans', 'Summer 2017: the Fenholm Festival of Health', 'Proposals that need a public decision will be brought forward when they are ready and after discussion with the county’s scrutiny committee'], h=180, size=20)
        .table([['Jargon buster', ''], ['CCG', 'Clinical commissioning group'], ['CAMHS', 'Child and adolescent mental health services'], ['BestCare', 'A national tool to compare ourselves with others'], ['STP', 'Sustainability and transformation plan']], [200, 680], y=320, size=13, row_height=26),
]

if __name__ == '__main__':
    write(sys.argv[1], 'Fit for Fenholm', SLIDES, 'Fit for Fenholm STP  |  December 2016  |  Fictional sample document made for Candour; describes no real place')
